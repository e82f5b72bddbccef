package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.PersonalIdentityCode;
import fi.rinnalla.services.feedback.DraftingAPublication;
import fi.rinnalla.services.feedback.DraftingOutcome;
import fi.rinnalla.services.feedback.FeedbackSheet;
import fi.rinnalla.services.feedback.ReadingFeedback;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Words of one feedback for development groups: as they are, or in others, by its author's leave. */
@RequestScoped
@Path("tyo/palaute/{id}/ryhmalle")
public class GroupWordsController {
    @Inject
    private ReadingFeedback reading;

    @Inject
    private DraftingAPublication drafting;

    @Inject
    private PublicationPages publications;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response begin() {
        var sheet = reading.read(feedback());
        return pages.show(GroupWordsPage.TEMPLATE, page(sheet, GroupWordsForm.of(sheet), List.of()));
    }

    @POST
    public Response save(@BeanParam GroupWordsForm form) {
        var sheet = reading.read(feedback());
        var problem = problem(form);
        if (problem.isPresent()) {
            return again(sheet, form, problem.get());
        }
        var outcome = drafting.draft(feedback(), form.text(sheet.language()));
        if (outcome instanceof DraftingOutcome.Saved saved) {
            return pages.go("/tyo/julkaisut/" + saved.id().value() + "?state=saved");
        }
        return again(sheet, form, publications.becauseForGroups(((DraftingOutcome.Refused) outcome).why()));
    }

    private Optional<Problem> problem(GroupWordsForm form) {
        if (form.saysNothing()) {
            return Optional.of(new Problem("said", publications.say("staff.publish.error.said")));
        }
        if (form.tooLong() > 0) {
            return Optional.of(publications.tooLong("said", form.tooLong()));
        }
        return PersonalIdentityCode.isIn(form.said())
                ? Optional.of(new Problem("said", publications.say("staff.answer.error.identity_code")))
                : Optional.empty();
    }

    private Response again(FeedbackSheet sheet, GroupWordsForm form, Problem problem) {
        return pages.again(GroupWordsPage.TEMPLATE, page(sheet, form, List.of(problem)));
    }

    private GroupWordsPage page(FeedbackSheet sheet, GroupWordsForm form, List<Problem> problems) {
        return new GroupWordsPage(publications.chrome(problems), sheet, form, problems);
    }

    private FeedbackId feedback() {
        return new FeedbackId(id);
    }
}
