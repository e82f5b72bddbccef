package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.HoursOutcome.Refused;
import fi.rinnalla.services.presence.MakingAnException;
import fi.rinnalla.services.presence.TakingDaysBack;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Days on which a place or a line is closed, open at other hours, or elsewhere. */
@RequestScoped
@Path("hallinta/paikat/{id}/poikkeus")
public class DaysController {
    @Inject
    private MakingAnException making;

    @Inject
    private TakingDaysBack takingDaysBack;

    @Inject
    private DoorDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response begin(@PathParam("id") UUID id) {
        return pages.show(DaysPage.TEMPLATE, page(id, new DaysForm(Sent.NOTHING), List.of()));
    }

    @POST
    public Response make(@PathParam("id") UUID id, Form typed) {
        var form = new DaysForm(Sent.of(typed));
        var problems = form.problems(desk.chrome(false).voice());
        if (!problems.isEmpty()) {
            return pages.again(DaysPage.TEMPLATE, page(id, form, problems));
        }
        return making.make(id, form.wish(), form.fields().form()) instanceof Refused refused
                ? again(id, form, Refusals.problem(refused.why(), "first", "last", desk))
                : pages.go(DoorsPage.URL + "/" + id + "?tila=tallennettu");
    }

    @POST
    @Path("poisto")
    public Response takeDaysBack(@PathParam("id") UUID id, Form typed) {
        var fields = Sent.of(typed);
        var first = fields.day("first").orElse(desk.today());
        takingDaysBack.take(id, first, fields.day("last").orElse(first), fields.form());
        return pages.go(DoorsPage.URL + "/" + id + "?tila=poistettu");
    }

    private Response again(UUID id, DaysForm form, Problem problem) {
        return pages.again(DaysPage.TEMPLATE, page(id, form, List.of(problem)));
    }

    private DaysPage page(UUID id, DaysForm form, List<Problem> problems) {
        return new DaysPage(desk.chrome(!problems.isEmpty()), desk.sheet(id), form, desk.languages(), problems);
    }
}
