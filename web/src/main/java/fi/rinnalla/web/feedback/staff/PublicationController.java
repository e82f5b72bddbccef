package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.ApprovalOutcome;
import fi.rinnalla.domain.feedback.OfferOutcome;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.services.feedback.ApprovingAPublication;
import fi.rinnalla.services.feedback.DraftingAPublication;
import fi.rinnalla.services.feedback.DraftingOutcome;
import fi.rinnalla.services.feedback.DraftingOutcome.Overtaken;
import fi.rinnalla.services.feedback.SeeingPublications;
import fi.rinnalla.services.feedback.WithdrawingAPublication;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** One text on its way to the public: rewritten, read by a second person, published, withdrawn. */
@RequestScoped
@Path("tyo/julkaisut/{id}")
public class PublicationController {
    @Inject
    private SeeingPublications seeing;

    @Inject
    private DraftingAPublication drafting;

    @Inject
    private ApprovingAPublication approving;

    @Inject
    private WithdrawingAPublication withdrawing;

    @Inject
    private PublicationPages publications;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response open(@QueryParam("state") String done) {
        return pages.show(
                PublicationPage.TEMPLATE, publications.page(seeing.one(publication()), publications.note(done)));
    }

    @POST
    public Response rewrite(@BeanParam DraftForm form) {
        var problems = publications.problems(form);
        if (!problems.isEmpty()) {
            return again(form, problems);
        }
        var outcome = drafting.rewrite(publication(), form.version(), form.text());
        if (outcome instanceof Overtaken overtaken) {
            return pages.conflict(PublicationPage.TEMPLATE, publications.overtaken(overtaken.stored(), form));
        }
        return outcome instanceof DraftingOutcome.Refused refused
                ? again(form, List.of(publications.because(refused.why())))
                : done("saved");
    }

    @POST
    @Path("pyynto")
    public Response offer() {
        var outcome = drafting.offer(publication());
        if (outcome instanceof OfferOutcome.GoesOn on) {
            return done(on.state() == PublicationState.AWAITS_AUTHOR ? "author" : "asked");
        }
        return done("");
    }

    @POST
    @Path("hyvaksynta")
    public Response approve() {
        if (approving.approve(publication()) instanceof ApprovalOutcome.Refused refused) {
            var sheet = seeing.one(publication());
            var problem = publications.because(refused.why(), sheet);
            return pages.again(
                    PublicationPage.TEMPLATE, publications.again(sheet, DraftForm.of(sheet), List.of(problem)));
        }
        return done("approved");
    }

    @POST
    @Path("palautus")
    public Response sendBack() {
        return done(approving.sendBack(publication()) instanceof OfferOutcome.GoesOn ? "returned" : "");
    }

    @POST
    @Path("poisto")
    public Response withdraw() {
        return done(withdrawing.withdraw(publication()) instanceof OfferOutcome.GoesOn ? "withdrawn" : "");
    }

    private Response again(DraftForm form, List<Problem> problems) {
        return pages.again(PublicationPage.TEMPLATE, publications.again(seeing.one(publication()), form, problems));
    }

    private Response done(String what) {
        return pages.go("/tyo/julkaisut/" + id + (what.isEmpty() ? "" : "?state=" + what));
    }

    private PublicationId publication() {
        return new PublicationId(id);
    }
}
