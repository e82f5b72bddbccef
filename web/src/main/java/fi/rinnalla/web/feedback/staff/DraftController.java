package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.services.feedback.DraftingAPublication;
import fi.rinnalla.services.feedback.DraftingOutcome;
import fi.rinnalla.services.feedback.ReadingFeedback;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The first version of a text for the public. */
@RequestScoped
@Path("tyo/palaute/{id}/julkaisu")
public class DraftController {
    @Inject
    private ReadingFeedback reading;

    @Inject
    private DraftingAPublication drafting;

    @Inject
    private PublicationPages publications;

    @Inject
    private Instance<GoesUnder> rooms;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response begin() {
        var sheet = reading.read(feedback());
        var form = rooms.stream()
                .flatMap(it -> it.done(feedback(), sheet.language()).stream())
                .findFirst()
                .map(it -> DraftForm.done(sheet.language(), it))
                .orElseGet(() -> DraftForm.in(sheet.language()));
        return pages.show(DraftPage.TEMPLATE, publications.draft(sheet, form, List.of()));
    }

    @POST
    public Response save(@BeanParam DraftForm form) {
        var problems = publications.problems(form);
        if (!problems.isEmpty()) {
            return again(form, problems);
        }
        var outcome = drafting.draft(feedback(), form.text());
        if (outcome instanceof DraftingOutcome.Saved saved) {
            return pages.go("/tyo/julkaisut/" + saved.id().value() + "?state=saved");
        }
        return again(form, List.of(publications.because(((DraftingOutcome.Refused) outcome).why())));
    }

    private Response again(DraftForm form, List<Problem> problems) {
        return pages.again(DraftPage.TEMPLATE, publications.draft(reading.read(feedback()), form, problems));
    }

    private FeedbackId feedback() {
        return new FeedbackId(id);
    }
}
