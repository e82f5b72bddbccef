package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.support.AskingOutcome;
import fi.rinnalla.services.support.EnteringARequest;
import fi.rinnalla.services.support.PreparingARequest;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.support.RequestProblems;
import fi.rinnalla.web.support.RequestQuestions;
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

/** A request that somebody made on the phone or at a place. The answer to the form shows the card's words, once. */
@RequestScoped
@Path("tyo/pyynnot/uusi")
public class EnterController {
    @Inject
    private EnteringARequest entering;

    @Inject
    private PreparingARequest preparing;

    @Inject
    private Desk desk;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    /** From a call it is known already that it is one, and in which language. */
    @GET
    public Response begin(
            @QueryParam("tapa") @DefaultValue("") String source, @QueryParam("kieli") @DefaultValue("") String spoken) {
        var language = Language.atPath(spoken).orElse(desk.language());
        return pages.show(EnterPage.TEMPLATE, page(EnterForm.empty(language, source), List.of()));
    }

    @POST
    public Response keep(@BeanParam EnterForm form) {
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(EnterPage.TEMPLATE, page(form, problems));
        }
        if (!keys.isFresh(form.key())) {
            return pages.again(EnterPage.TEMPLATE, page(form, List.of(problem("feedback.error.expired"))));
        }
        try {
            return answer(entering.enter(form.filled(desk.language())), form);
        } catch (Busy busy) {
            return pages.with(503, EnterPage.TEMPLATE, page(form, List.of(problem("staff.error.busy"))));
        }
    }

    private Response answer(AskingOutcome outcome, EnterForm form) {
        if (outcome instanceof AskingOutcome.Asked asked) {
            var language = form.spoken().orElse(desk.language());
            var card = asked.secret().map(it -> CardSpelling.of(it, language));
            return pages.show(EnteredPage.TEMPLATE, new EnteredPage(chrome(), asked, card));
        }
        if (outcome instanceof AskingOutcome.Refused refused) {
            var voice = chrome().voice();
            var problems = refused.slips().stream()
                    .map(it -> RequestProblems.of(it, voice))
                    .toList();
            return pages.again(EnterPage.TEMPLATE, page(form, problems));
        }
        var why = outcome instanceof AskingOutcome.Different ? "request.error.different" : "request.error.deleted";
        return pages.conflict(EnterPage.TEMPLATE, page(form, List.of(problem(why))));
    }

    private EnterPage page(EnterForm form, List<Problem> problems) {
        var profile = chromes.profile();
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        var readers = PromiseLine.names(chrome.voice(), preparing.readers());
        return new EnterPage(
                chrome,
                form,
                new RequestQuestions(chrome.voice(), profile.languages(), readers, form, problems),
                chrome.voice().say("request.promise", "readers", readers),
                profile.text("duty", form.spoken().orElse(desk.language())),
                problems);
    }

    private Problem problem(String key) {
        return new Problem("source", chrome().voice().say(key));
    }

    private Chrome chrome() {
        return desk.chrome("request.nav");
    }
}
