package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.ClosingForGood;
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

/** A place or a line that will not open again. */
@RequestScoped
@Path("hallinta/paikat/{id}/sulku")
public class ClosingController {
    @Inject
    private ClosingForGood closing;

    @Inject
    private DoorDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response begin(@PathParam("id") UUID id) {
        return pages.show(ClosingPage.TEMPLATE, page(id, Sent.NOTHING, List.of()));
    }

    @POST
    public Response close(@PathParam("id") UUID id, Form typed) {
        var form = Sent.of(typed);
        var lastDay = form.day(ClosingPage.LAST_DAY);
        if (lastDay.isEmpty()) {
            return again(id, form, new Problem(ClosingPage.LAST_DAY, desk.say("hours.error.day")));
        }
        return closing.close(id, lastDay.get(), form.form()) instanceof Refused refused
                ? again(id, form, Refusals.problem(refused.why(), ClosingPage.LAST_DAY, ClosingPage.LAST_DAY, desk))
                : pages.go(DoorsPage.URL + "/" + id + "?tila=tallennettu");
    }

    private Response again(UUID id, Sent form, Problem problem) {
        return pages.again(ClosingPage.TEMPLATE, page(id, form, List.of(problem)));
    }

    private ClosingPage page(UUID id, Sent form, List<Problem> problems) {
        return new ClosingPage(desk.chrome(!problems.isEmpty()), desk.sheet(id), form, problems);
    }
}
