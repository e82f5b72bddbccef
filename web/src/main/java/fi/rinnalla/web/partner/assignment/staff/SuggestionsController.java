package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.OfferOutcome;
import fi.rinnalla.services.partner.assignment.OfferingAssignments;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
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
import java.util.UUID;

/** Looks for partners who fit an order, and offers it to one or several of them. */
@RequestScoped
@Path("tyo/toimeksiannot/{id}/ehdokkaat")
public class SuggestionsController {
    @Inject
    private OfferingAssignments offering;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response candidates() {
        var sheet = offering.candidates(about());
        var wish = sheet.about().wish();
        var place = wish.online() ? chrome().voice().say("ordering.where.online") : wish.town();
        return pages.show(
                SuggestionsPage.TEMPLATE, new SuggestionsPage(chrome(), sheet, OfferTyped.of(wish, place), List.of()));
    }

    @POST
    public Response offer(@BeanParam OfferTyped typed) {
        var sheet = offering.candidates(about()); // Whoever may not look is not told what is missing.
        var problems = typed.problems(chrome().voice(), offering.today());
        if (problems.isEmpty() && !keys.isFresh(typed.key())) {
            problems = List.of(new Problem("whom", chrome().voice().say("feedback.error.expired")));
        }
        if (!problems.isEmpty()) {
            return pages.again(
                    SuggestionsPage.TEMPLATE, new SuggestionsPage(chrome().troubled(), sheet, typed, problems));
        }
        var outcomes = offering.offer(about(), typed.whom(), typed.key(), typed.terms());
        return pages.go(AssignmentsPage.URL + "/" + id + "?tila=" + said(outcomes));
    }

    private static String said(List<OfferOutcome> outcomes) {
        if (outcomes.stream().allMatch(OfferOutcome.OFFERED::equals)) {
            return "tarjottu";
        }
        return outcomes.contains(OfferOutcome.OFFERED) ? "osa" : "muuttui";
    }

    private AssignmentId about() {
        return new AssignmentId(id);
    }

    private Chrome chrome() {
        return desk.chrome("assignment.nav");
    }
}
