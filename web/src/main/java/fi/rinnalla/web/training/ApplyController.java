package fi.rinnalla.web.training;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.services.feedback.NotKept;
import fi.rinnalla.services.training.Applying;
import fi.rinnalla.services.training.ApplyingOutcome;
import fi.rinnalla.services.training.CallRow;
import fi.rinnalla.services.training.SeeingTheCall;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.feedback.sending.BackWords;
import fi.rinnalla.web.feedback.sending.FormLayout;
import fi.rinnalla.web.feedback.sending.FormSheet;
import fi.rinnalla.web.feedback.sending.Sending;
import fi.rinnalla.web.feedback.sending.SendingDoor;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
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
import java.util.List;
import java.util.Optional;

/** Applies for a training. Nothing is kept before it is sent; whatever happens then, what was typed stays. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/koulutus/hakemus")
public class ApplyController {
    @Inject
    private Provider<Applying> applying;

    @Inject
    private SeeingTheCall seeing;

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

    /** Without saying which, it is the only one that is open. */
    @GET
    public Response form(@QueryParam("ryhma") @DefaultValue("") String which) {
        var list = "/" + language().path()
                + "/koulutus"; // First, so that at a door without trainings there is no such page.
        var open = seeing.open();
        return call(open, Typed.id(which).map(CohortId::new))
                .or(() -> open.stream().findFirst().filter(it -> open.size() == 1))
                .map(it -> sending(it).form(ApplyForm.empty(it.id(), door.empty()), Optional.empty()))
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
        return sending(call)
                .sent(
                        typed,
                        knock -> answer(applying.get().apply(typed.filled(language, call.id()), knock), call, typed));
    }

    @POST
    @Path("talteen")
    public Response keep(@FormParam("key") @DefaultValue("") String key) {
        return door.kept(key, "/" + language().path() + "/koulutus");
    }

    private Response answer(ApplyingOutcome outcome, CallRow call, ApplyForm typed) {
        if (outcome instanceof ApplyingOutcome.Done done) {
            return pages.show(AppliedPage.TEMPLATE, new AppliedPage(chrome(), done, typed.key()));
        }
        if (outcome instanceof ApplyingOutcome.Refused refused) {
            var problems = refused.slips().stream()
                    .map(it -> ApplicationProblems.of(it, chrome().voice()))
                    .toList();
            return sending(call).toMend(typed, problems);
        }
        return outcome instanceof ApplyingOutcome.NoCall
                ? ended()
                : sending(call).back(typed, (NotKept) outcome, words());
    }

    private BackWords words() {
        return BackWords.of(
                chrome().voice(),
                "feedback.hint.telling",
                "training.error.different",
                "training.error.deleted",
                "training.error.busy");
    }

    private Sending<ApplyForm> sending(CallRow call) {
        return door.laidOut(new FormLayout<>(ApplyPage.TEMPLATE, chrome().voice(), sheet -> page(call, sheet)));
    }

    private ApplyPage page(CallRow call, FormSheet<ApplyForm> sheet) {
        return new ApplyPage(sheet.in(chrome()), call, sheet, readers(), door.cardOpen());
    }

    /** Nobody can apply to that any more: what else there is, is said. */
    private Response ended() {
        var page = new CallPage(
                chrome(),
                seeing.open(),
                readers(),
                Optional.of(Notice.warn("", chrome().voice().say("training.error.ended"))));
        return pages.conflict(CallPage.TEMPLATE, page);
    }

    private static Optional<CallRow> call(List<CallRow> open, Optional<CohortId> which) {
        return which.flatMap(
                id -> open.stream().filter(it -> it.id().equals(id)).findFirst());
    }

    private String readers() {
        return PromiseLine.names(chrome().voice(), seeing.readers());
    }

    private Chrome chrome() {
        return chromes.portal(language(), "portal.title.koulutus", Chrome.Exit.STRONG, "koulutus/hakemus");
    }

    private Language language() {
        return spoken.here(path);
    }
}
