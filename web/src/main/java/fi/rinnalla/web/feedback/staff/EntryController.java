package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.EnteringFeedback;
import fi.rinnalla.services.feedback.GivingOutcome;
import fi.rinnalla.services.feedback.GivingOutcome.Given;
import fi.rinnalla.services.feedback.GivingOutcome.Refused;
import fi.rinnalla.services.feedback.PreparingAnEntry;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.feedback.Slips;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Feedback that somebody spoke, or put on paper. The answer to the form itself shows the card's words, once: they are
 * stored nowhere, so no other page could.
 */
@RequestScoped
@Path("tyo/palaute/uusi")
public class EntryController {
    @Inject
    private EnteringFeedback entering;

    @Inject
    private PreparingAnEntry preparing;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @GET
    public Response begin() {
        return pages.show(EntryPage.TEMPLATE, page(EntryForm.empty(today(), desk.language()), List.of()));
    }

    @POST
    public Response keep(@BeanParam EntryForm form) {
        var problems = form.problems(today(), chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(EntryPage.TEMPLATE, page(form, problems));
        }
        try {
            return answer(entering.enter(form.filled(), form.received().orElseThrow()), form);
        } catch (Busy busy) {
            return pages.with(503, EntryPage.TEMPLATE, page(form, List.of(problem("source", "staff.error.busy"))));
        }
    }

    private Response answer(GivingOutcome outcome, EntryForm form) {
        if (outcome instanceof Given given) {
            return pages.show(EntrySavedPage.TEMPLATE, saved(given, form));
        }
        if (outcome instanceof Refused refused) {
            var problems = refused.slips().stream()
                    .map(it -> Slips.problem(it, chrome().voice(), FeedbackKind.GENERAL))
                    .toList();
            return pages.again(EntryPage.TEMPLATE, page(form, problems));
        }
        return pages.conflict(EntryPage.TEMPLATE, page(form, List.of(problem("source", "staff.entry.conflict"))));
    }

    private EntrySavedPage saved(Given given, EntryForm form) {
        var chrome = chrome();
        var date = new Times(chrome.voice()).shortDay(given.dueOn());
        return new EntrySavedPage(
                chrome,
                chrome.voice().say("staff.entry.saved", "date", date),
                given.secret().map(it -> CardSpelling.of(it, form.language().orElseThrow())),
                given.news() == CardNews.SHOWN_BEFORE,
                given.urgent());
    }

    private EntryPage page(EntryForm form, List<Problem> problems) {
        var profile = chromes.profile();
        return new EntryPage(
                problems.isEmpty() ? chrome() : chrome().troubled(),
                preparing.desk(),
                today(),
                profile.text("duty", form.language().orElse(desk.language())),
                profile.languages(),
                form,
                problems);
    }

    private Problem problem(String field, String key) {
        return new Problem(field, chrome().voice().say(key));
    }

    private Chrome chrome() {
        return desk.chrome("staff.nav.entry");
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
