package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.ChangingTheWeek;
import fi.rinnalla.services.presence.HoursOutcome.Refused;
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

/** The weekly hours of a place or a line. */
@RequestScoped
@Path("hallinta/paikat/{id}/viikko")
public class WeekController {
    @Inject
    private ChangingTheWeek changing;

    @Inject
    private DoorDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response week(@PathParam("id") UUID id) {
        var form = WeekForm.of(desk.sheet(id), desk.today());
        return pages.show(WeekPage.TEMPLATE, page(id, form, List.of()));
    }

    @POST
    public Response change(@PathParam("id") UUID id, Form typed) {
        var form = new WeekForm(Sent.of(typed));
        var problems = form.problems(desk.chrome(false).voice());
        if (!problems.isEmpty()) {
            return pages.again(WeekPage.TEMPLATE, page(id, form, problems));
        }
        return changing.change(id, form.from(), form.week(), form.fields().form()) instanceof Refused refused
                ? again(id, form, Refusals.problem(refused.why(), WeekForm.FROM, WeekForm.FROM, desk))
                : pages.go(DoorsPage.URL + "/" + id + "?tila=tallennettu");
    }

    private Response again(UUID id, WeekForm form, Problem problem) {
        return pages.again(WeekPage.TEMPLATE, page(id, form, List.of(problem)));
    }

    private WeekPage page(UUID id, WeekForm form, List<Problem> problems) {
        return new WeekPage(desk.chrome(!problems.isEmpty()), desk.sheet(id), form, problems);
    }
}
