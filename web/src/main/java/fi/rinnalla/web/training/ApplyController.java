package fi.rinnalla.web.training;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.services.access.KeepingTheWords;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.training.Applying;
import fi.rinnalla.services.training.ApplyingOutcome;
import fi.rinnalla.services.training.CallRow;
import fi.rinnalla.services.training.SeeingTheCall;
import fi.rinnalla.web.feedback.Knocks;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.RetryLater;
import fi.rinnalla.web.shared.Spoken;
import fi.rinnalla.web.shared.Typed;
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

/** Applies for a training. Nothing is kept before it is sent; whatever happens then, what was typed stays. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/koulutus/hakemus")
public class ApplyController {
    @Inject
    private Provider<Applying> applying;

    @Inject
    private Provider<KeepingTheWords> keeping;

    @Inject
    private SeeingTheCall seeing;

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

    /** What a form is laid out from. */
    private record Sheet(CallRow call, ApplyForm typed, String key, String ticket, boolean pointed) {
        static Sheet of(CallRow call, ApplyForm typed, String key) {
            return new Sheet(call, typed, key, "", typed.pointed());
        }
    }

    /** Without saying which, it is the only one that is open. */
    @GET
    public Response form(@QueryParam("ryhma") @DefaultValue("") String which) {
        var list = "/" + language().path()
                + "/koulutus"; // First, so that at a door without trainings there is no such page.
        var open = seeing.open();
        return call(open, Typed.id(which).map(CohortId::new))
                .or(() -> open.stream().findFirst().filter(it -> open.size() == 1))
                .map(it -> {
                    var typed = ApplyForm.empty(it.id(), caller.holdsCard() ? CardWish.HELD : CardWish.NEW);
                    return show(200, Sheet.of(it, typed, keys.fresh()), Optional.empty(), List.of());
                })
                .orElseGet(() -> pages.go(list));
    }

    @POST
    public Response apply(@BeanParam ApplyForm typed) {
        var language = language();
        return call(seeing.open(), typed.cohort())
                .map(it -> apply(it, typed, language))
                .orElseGet(this::ended);
    }

    private Response apply(CallRow call, ApplyForm typed, Language language) {
        if (!keys.isFresh(typed.key())) {
            var again = Sheet.of(call, typed, keys.fresh());
            return show(422, again, Optional.of(warn("feedback.error.expired")), List.of());
        }
        var outcome = applying.get().apply(typed.filled(language, call.id()), knocks.with(typed.ticket()));
        return answer(outcome, call, typed);
    }

    /** "I have kept the words": from now on nothing shows them. */
    @POST
    @Path("talteen")
    public Response keep(@FormParam("key") @DefaultValue("") String key) {
        if (keys.isOurs(key)) {
            keeping.get().kept(Digest.of(key));
        }
        return pages.go("/" + language().path() + "/koulutus");
    }

    private Response answer(ApplyingOutcome outcome, CallRow call, ApplyForm typed) {
        var sheet = Sheet.of(call, typed, typed.key());
        if (outcome instanceof ApplyingOutcome.Done done) {
            return pages.show(AppliedPage.TEMPLATE, new AppliedPage(chrome(), done, typed.key()));
        }
        if (outcome instanceof ApplyingOutcome.Refused refused) {
            var problems = refused.slips().stream()
                    .map(it -> ApplicationProblems.of(it, chrome().voice()))
                    .toList();
            return show(422, sheet, Optional.empty(), problems);
        }
        if (outcome instanceof ApplyingOutcome.PointedOut) {
            var shown = new Sheet(call, typed, typed.key(), "", true);
            return show(422, shown, Optional.of(warn("feedback.hint.telling")), List.of());
        }
        if (outcome instanceof ApplyingOutcome.Different) {
            return asAnother(call, typed, "training.error.different");
        }
        if (outcome instanceof ApplyingOutcome.Deleted) {
            return asAnother(call, typed, "training.error.deleted");
        }
        if (outcome instanceof ApplyingOutcome.NoCall) {
            return ended();
        }
        if (outcome instanceof ApplyingOutcome.WaitABit wait) {
            var waiting = new Sheet(call, typed, typed.key(), wait.later().ticket(), typed.pointed());
            return later(429, wait.later().after(), "feedback.error.crowd", waiting);
        }
        return later(503, ((ApplyingOutcome.NotNow) outcome).retryAfter(), "training.error.busy", sheet);
    }

    /** With a key of its own, so that it can be sent as an application of its own. */
    private Response asAnother(CallRow call, ApplyForm typed, String why) {
        return show(409, Sheet.of(call, typed, keys.fresh()), Optional.of(warn(why)), List.of());
    }

    private Response later(int status, Duration after, String key, Sheet sheet) {
        var later = RetryLater.in(after, key, chrome().voice());
        var notice = Notice.warn(say("error." + status + ".heading"), later.words());
        return later.on(show(status, sheet, Optional.of(notice), List.of()));
    }

    /** Nobody can apply to that any more: what else there is, is said. */
    private Response ended() {
        var page = new CallPage(
                chrome(), seeing.open(), readers(), Optional.of(Notice.warn("", say("training.error.ended"))));
        return pages.with(409, CallPage.TEMPLATE, page);
    }

    private Response show(int status, Sheet sheet, Optional<Notice> notice, List<Problem> problems) {
        var chrome = problems.isEmpty() && notice.isEmpty() ? chrome() : chrome().troubled();
        var page = new ApplyPage(
                chrome,
                sheet.call(),
                sheet.typed(),
                sheet.key(),
                readers(),
                caller.holdsCard(),
                sheet.pointed(),
                sheet.ticket(),
                notice,
                problems);
        return pages.with(status, ApplyPage.TEMPLATE, page);
    }

    private static Optional<CallRow> call(List<CallRow> open, Optional<CohortId> which) {
        return which.flatMap(
                id -> open.stream().filter(it -> it.id().equals(id)).findFirst());
    }

    private String readers() {
        return PromiseLine.names(chrome().voice(), seeing.readers());
    }

    private Notice warn(String key) {
        return Notice.warn("", say(key));
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return chromes.portal(language(), "portal.title.koulutus", Chrome.Exit.STRONG, "koulutus/hakemus");
    }

    private Language language() {
        return spoken.here(path);
    }
}
