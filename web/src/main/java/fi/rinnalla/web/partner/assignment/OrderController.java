package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.NotKept;
import fi.rinnalla.services.partner.assignment.OrderingAnAssignment;
import fi.rinnalla.services.partner.assignment.OrderingOutcome;
import fi.rinnalla.web.feedback.sending.BackWords;
import fi.rinnalla.web.feedback.sending.FormLayout;
import fi.rinnalla.web.feedback.sending.Sending;
import fi.rinnalla.web.feedback.sending.SendingDoor;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** A professional orders an experience partner. Nothing is kept before it is sent; whatever happens then, what was typed stays. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/tilaa")
public class OrderController {
    @Inject
    private Provider<OrderingAnAssignment> ordering;

    @Inject
    private OrderPages forms;

    @Inject
    private SendingDoor door;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @PathParam("language")
    private String path;

    @GET
    public Response form(
            @QueryParam("tila") @DefaultValue("") String state, @QueryParam("laji") @DefaultValue("") String strand) {
        var notice = Optional.of(state).filter("talteen"::equals).map(it -> Notice.ok(voice().say("ordering.kept")));
        return sending().form(OrderTyped.empty(language(), strand, door.empty()), notice);
    }

    @POST
    public Response order(@BeanParam OrderTyped typed) {
        return sending().sent(typed, knock -> answer(ordering.get().order(typed.filled(language()), knock), typed));
    }

    @POST
    @Path("talteen")
    public Response keep(@FormParam("key") @DefaultValue("") String key) {
        return door.kept(key, "/" + language().path() + "/tilaa?tila=talteen");
    }

    private Response answer(OrderingOutcome outcome, OrderTyped typed) {
        if (outcome instanceof OrderingOutcome.Ordered ordered) {
            return pages.show(OrderedPage.TEMPLATE, new OrderedPage(forms.chrome(language()), ordered, typed.key()));
        }
        return outcome instanceof OrderingOutcome.Refused refused
                ? sending().toMend(typed, OrderProblems.of(refused.slips(), voice()))
                : sending().back(typed, (NotKept) outcome, words());
    }

    private BackWords words() {
        return BackWords.of(
                voice(),
                "ordering.hint.telling",
                "ordering.error.different",
                "ordering.error.deleted",
                "ordering.error.busy");
    }

    private Sending<OrderTyped> sending() {
        return door.laidOut(new FormLayout<>(OrderPage.TEMPLATE, voice(), sheet -> forms.page(language(), sheet)));
    }

    private Voice voice() {
        return forms.chrome(language()).voice();
    }

    private Language language() {
        return spoken.here(path);
    }
}
