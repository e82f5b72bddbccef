package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.KeepingTheWords;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.support.AskingForSupport;
import fi.rinnalla.services.support.AskingOutcome;
import fi.rinnalla.web.feedback.Knocks;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.RetryLater;
import fi.rinnalla.web.shared.Spoken;
import fi.rinnalla.web.support.AskPages.Sheet;
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

/** Asks for somebody beside oneself. Nothing is kept before it is sent; whatever happens then, what was typed stays. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/pyynto")
public class AskController {
    @Inject
    private Provider<AskingForSupport> asking;

    @Inject
    private Provider<KeepingTheWords> keeping;

    @Inject
    private AskPages forms;

    @Inject
    private Knocks knocks;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @PathParam("language")
    private String path;

    @GET
    public Response form(@QueryParam("tila") @DefaultValue("") String state) {
        var typed = AskForm.empty(language(), caller.holdsCard() ? CardWish.HELD : CardWish.NEW);
        var notice = Optional.of(state).filter("talteen"::equals).map(it -> Notice.ok(say("request.kept")));
        return pages.show(AskPage.TEMPLATE, forms.page(Sheet.of(language(), typed, keys.fresh()), notice, List.of()));
    }

    @POST
    public Response ask(@BeanParam AskForm typed) {
        if (!keys.isFresh(typed.key())) {
            var again = Sheet.of(language(), typed, keys.fresh());
            return show(422, again, Optional.of(warn("feedback.error.expired")), List.of());
        }
        return answer(asking.get().ask(typed.filled(language()), knocks.with(typed.ticket())), typed);
    }

    /** "I have kept the words": from now on nothing shows them. */
    @POST
    @Path("talteen")
    public Response keep(@FormParam("key") @DefaultValue("") String key) {
        if (keys.isOurs(key)) {
            keeping.get().kept(Digest.of(key));
        }
        return pages.go("/" + language().path() + "/pyynto?tila=talteen");
    }

    private Response answer(AskingOutcome outcome, AskForm typed) {
        var sheet = Sheet.of(language(), typed, typed.key());
        if (outcome instanceof AskingOutcome.Asked asked) {
            var urgent = chromes.profile().text("urgent", language());
            return pages.show(AskedPage.TEMPLATE, new AskedPage(forms.chrome(language()), asked, typed.key(), urgent));
        }
        if (outcome instanceof AskingOutcome.Refused refused) {
            var voice = forms.chrome(language()).voice();
            return show(
                    422,
                    sheet,
                    Optional.empty(),
                    refused.slips().stream()
                            .map(it -> RequestProblems.of(it, voice))
                            .toList());
        }
        if (outcome instanceof AskingOutcome.PointedOut) {
            return show(422, sheet.shownWhatItTells(), Optional.of(warn("feedback.hint.telling")), List.of());
        }
        if (outcome instanceof AskingOutcome.Different) {
            return asAnother(typed, "request.error.different");
        }
        if (outcome instanceof AskingOutcome.Deleted) {
            return asAnother(typed, "request.error.deleted");
        }
        if (outcome instanceof AskingOutcome.WaitABit wait) {
            return later(
                    429,
                    wait.later().after(),
                    "feedback.error.crowd",
                    sheet.waitingWith(wait.later().ticket()));
        }
        return later(503, ((AskingOutcome.NotNow) outcome).retryAfter(), "request.error.busy", sheet);
    }

    /** With a key of its own, so that it can be sent as a request of its own. */
    private Response asAnother(AskForm typed, String why) {
        var again = Sheet.of(language(), typed, keys.fresh());
        return show(409, again, Optional.of(warn(why)), List.of());
    }

    private Response later(int status, Duration after, String key, Sheet sheet) {
        var later = RetryLater.in(after, key, forms.chrome(language()).voice());
        var notice = Notice.warn(say("error." + status + ".heading"), later.words());
        return later.on(show(status, sheet, Optional.of(notice), List.of()));
    }

    private Response show(int status, Sheet sheet, Optional<Notice> notice, List<Problem> problems) {
        return pages.with(status, AskPage.TEMPLATE, forms.page(sheet, notice, problems));
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
