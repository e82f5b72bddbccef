package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.services.training.ApplicationSlip;
import fi.rinnalla.services.training.ApplyingOutcome;
import fi.rinnalla.services.training.CallRow;
import fi.rinnalla.services.training.EnteringAnApplication;
import fi.rinnalla.services.training.PreparingAnApplication;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.training.ApplicationProblems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** An application that somebody makes on the phone. The answer to the form shows the card's words, once. */
@RequestScoped
@Path("tyo/koulutushakemus")
public class EnterApplicationController {
    @Inject
    private EnteringAnApplication entering;

    @Inject
    private PreparingAnApplication preparing;

    @Inject
    private Desk desk;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @GET
    public Response begin(@QueryParam("ryhma") @DefaultValue("") String which) {
        return preparing
                .call(Typed.id(which).map(CohortId::new))
                .map(it -> pages.show(
                        EnterApplicationPage.TEMPLATE, page(it, EnterApplicationForm.empty(it.id()), List.of())))
                .orElseGet(() -> pages.go(CohortsPage.URL));
    }

    @POST
    public Response keep(@BeanParam EnterApplicationForm form) {
        return preparing.call(form.cohort()).map(it -> keep(it, form)).orElseGet(() -> ended(form));
    }

    /** The page of the training says that nobody can apply any more. */
    private Response ended(EnterApplicationForm form) {
        return pages.go(form.cohort()
                .map(it -> CohortsPage.URL + "/" + it.value() + "?tila=haku-ohi")
                .orElse(CohortsPage.URL));
    }

    private Response keep(CallRow call, EnterApplicationForm form) {
        if (!form.hasAgreed()) {
            return again(422, call, form, "agreed", "cohort.enter.agreed.error");
        }
        if (!keys.isFresh(form.key())) {
            return again(422, call, form, "called", "feedback.error.expired");
        }
        try {
            return answer(entering.enter(form.filled(desk.language(), call.id())), call, form);
        } catch (Busy busy) {
            return again(503, call, form, "called", "staff.error.busy");
        }
    }

    private Response answer(ApplyingOutcome outcome, CallRow call, EnterApplicationForm form) {
        if (outcome instanceof ApplyingOutcome.Done done) {
            var card = done.secret().map(it -> CardSpelling.of(it, form.language(desk.language())));
            return pages.show(
                    EnteredApplicationPage.TEMPLATE, new EnteredApplicationPage(chrome(), call.id(), done, card));
        }
        if (outcome instanceof ApplyingOutcome.Refused refused) {
            var problems = refused.slips().stream().map(this::problem).toList();
            return pages.again(EnterApplicationPage.TEMPLATE, page(call, form, problems));
        }
        if (outcome instanceof ApplyingOutcome.NoCall) {
            return ended(form);
        }
        var different = outcome instanceof ApplyingOutcome.Different;
        return again(409, call, form, "called", different ? "cohort.enter.different" : "cohort.enter.deleted");
    }

    /** Of a card it is said what to ask for on the phone. */
    private Problem problem(ApplicationSlip slip) {
        var voice = chrome().voice();
        return switch (slip.reason()) {
            case CARD_EMPTY -> new Problem("words", voice.say("running.enter.words.empty"));
            case CARD_UNKNOWN -> new Problem("words", voice.say("running.enter.words.unknown"));
            default -> ApplicationProblems.of(slip, voice);
        };
    }

    private Response again(int status, CallRow call, EnterApplicationForm form, String field, String key) {
        var problem = new Problem(field, chrome().voice().say(key));
        return pages.with(status, EnterApplicationPage.TEMPLATE, page(call, form, List.of(problem)));
    }

    private EnterApplicationPage page(CallRow call, EnterApplicationForm form, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        var readers = PromiseLine.names(chrome.voice(), preparing.readers());
        return new EnterApplicationPage(chrome, call, form, chromes.profile().languages(), readers, problems);
    }

    private Chrome chrome() {
        return desk.chrome("cohort.nav");
    }
}
