package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.NotKept;
import fi.rinnalla.services.support.AskingForSupport;
import fi.rinnalla.services.support.AskingOutcome;
import fi.rinnalla.web.feedback.sending.BackWords;
import fi.rinnalla.web.feedback.sending.FormLayout;
import fi.rinnalla.web.feedback.sending.Sending;
import fi.rinnalla.web.feedback.sending.SendingDoor;
import fi.rinnalla.web.shared.Chromes;
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

/** Asks for somebody beside oneself. Nothing is kept before it is sent; whatever happens then, what was typed stays. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/pyynto")
public class AskController {
    @Inject
    private Provider<AskingForSupport> asking;

    @Inject
    private AskPages forms;

    @Inject
    private SendingDoor door;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @PathParam("language")
    private String path;

    @GET
    public Response form(@QueryParam("tila") @DefaultValue("") String state) {
        var notice = Optional.of(state).filter("talteen"::equals).map(it -> Notice.ok(voice().say("request.kept")));
        return sending().form(AskForm.empty(language(), door.empty()), notice);
    }

    @POST
    public Response ask(@BeanParam AskForm typed) {
        return sending().sent(typed, knock -> answer(asking.get().ask(typed.filled(language()), knock), typed));
    }

    @POST
    @Path("talteen")
    public Response keep(@FormParam("key") @DefaultValue("") String key) {
        return door.kept(key, "/" + language().path() + "/pyynto?tila=talteen");
    }

    private Response answer(AskingOutcome outcome, AskForm typed) {
        if (outcome instanceof AskingOutcome.Asked asked) {
            var urgent = chromes.profile().text("urgent", language());
            return pages.show(AskedPage.TEMPLATE, new AskedPage(forms.chrome(language()), asked, typed.key(), urgent));
        }
        if (outcome instanceof AskingOutcome.Refused refused) {
            var problems = refused.slips().stream()
                    .map(it -> RequestProblems.of(it, voice()))
                    .toList();
            return sending().toMend(typed, problems);
        }
        return sending().back(typed, (NotKept) outcome, words());
    }

    private BackWords words() {
        return BackWords.of(
                voice(),
                "feedback.hint.telling",
                "request.error.different",
                "request.error.deleted",
                "request.error.busy");
    }

    private Sending<AskForm> sending() {
        return door.laidOut(new FormLayout<>(AskPage.TEMPLATE, voice(), sheet -> forms.page(language(), sheet)));
    }

    private Voice voice() {
        return forms.chrome(language()).voice();
    }

    private Language language() {
        return spoken.here(path);
    }
}
