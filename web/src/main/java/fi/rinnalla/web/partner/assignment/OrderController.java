package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.KeepingTheWords;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.partner.assignment.OrderingAnAssignment;
import fi.rinnalla.services.partner.assignment.OrderingOutcome;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.feedback.Knocks;
import fi.rinnalla.web.partner.assignment.OrderPages.Sheet;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.RetryLater;
import fi.rinnalla.web.shared.Spoken;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A professional orders an experience partner. Nothing is kept before it is sent; whatever happens then, what was typed stays. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/tilaa")
public class OrderController {
    @Inject
    private Provider<OrderingAnAssignment> ordering;

    @Inject
    private Provider<KeepingTheWords> keeping;

    @Inject
    private OrderPages forms;

    @Inject
    private Knocks knocks;

    @Inject
    private FormKeys keys;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @PathParam("language")
    private String path;

    @GET
    public Response form(
            @QueryParam("tila") @DefaultValue("") String state, @QueryParam("laji") @DefaultValue("") String strand) {
        var typed = OrderTyped.empty(language(), strand, caller.holdsCard() ? CardWish.HELD : CardWish.NEW);
        var notice = Optional.of(state).filter("talteen"::equals).map(it -> Notice.ok(say("ordering.kept")));
        return pages.show(OrderPage.TEMPLATE, forms.page(Sheet.of(language(), typed, keys.fresh()), notice, List.of()));
    }

    @POST
    public Response order(@BeanParam OrderTyped typed) {
        if (!keys.isFresh(typed.key())) {
            var again = Sheet.of(language(), typed, keys.fresh());
            return show(422, again, Optional.of(warn("feedback.error.expired")), List.of());
        }
        return answer(ordering.get().order(typed.filled(language()), knocks.with(typed.ticket())), typed);
    }

    /** "I have kept the words": from now on nothing shows them. */
    @POST
    @Path("talteen")
    public Response keep(@FormParam("key") @DefaultValue("") String key) {
        if (keys.isOurs(key)) {
            keeping.get().kept(Digest.of(key));
        }
        return pages.go("/" + language().path() + "/tilaa?tila=talteen");
    }

    private Response answer(OrderingOutcome outcome, OrderTyped typed) {
        var sheet = Sheet.of(language(), typed, typed.key());
        if (outcome instanceof OrderingOutcome.Ordered ordered) {
            return pages.show(OrderedPage.TEMPLATE, new OrderedPage(forms.chrome(language()), ordered, typed.key()));
        }
        if (outcome instanceof OrderingOutcome.Refused refused) {
            var voice = forms.chrome(language()).voice();
            return show(422, sheet, Optional.empty(), OrderProblems.of(refused.slips(), voice));
        }
        if (outcome instanceof OrderingOutcome.PointedOut) {
            return show(422, sheet.shownWhatItTells(), Optional.of(warn("ordering.hint.telling")), List.of());
        }
        if (outcome instanceof OrderingOutcome.Different) {
            return asAnother(typed, "ordering.error.different");
        }
        if (outcome instanceof OrderingOutcome.Deleted) {
            return asAnother(typed, "ordering.error.deleted");
        }
        if (outcome instanceof OrderingOutcome.WaitABit wait) {
            var later = wait.later();
            return later(429, later.after(), "feedback.error.crowd", sheet.waitingWith(later.ticket()));
        }
        return later(503, ((OrderingOutcome.NotNow) outcome).retryAfter(), "ordering.error.busy", sheet);
    }

    /** With a key of its own, so that it can be sent as an order of its own. */
    private Response asAnother(OrderTyped typed, String why) {
        var again = Sheet.of(language(), typed, keys.fresh());
        return show(409, again, Optional.of(warn(why)), List.of());
    }

    private Response later(int status, Duration after, String key, Sheet sheet) {
        var later = RetryLater.in(after, key, forms.chrome(language()).voice());
        var notice = Notice.warn(say("error." + status + ".heading"), later.words());
        return later.on(show(status, sheet, Optional.of(notice), List.of()));
    }

    private Response show(int status, Sheet sheet, Optional<Notice> notice, List<Problem> problems) {
        return pages.with(status, OrderPage.TEMPLATE, forms.page(sheet, notice, problems));
    }

    private Notice warn(String key) {
        return Notice.warn("", say(key));
    }

    private String say(String key) {
        return forms.chrome(language()).voice().say(key);
    }

    private Language language() {
        return spoken.here(path);
    }
}
