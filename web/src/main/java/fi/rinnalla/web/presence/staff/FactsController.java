package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.DescribingADoor;
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

/** What is said of a place or a line beside its hours. */
@RequestScoped
@Path("hallinta/paikat/{id}/tiedot")
public class FactsController {
    @Inject
    private DescribingADoor describing;

    @Inject
    private DoorDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response facts(@PathParam("id") UUID id) {
        return pages.show(FactsPage.TEMPLATE, page(id, FactsForm.of(desk.sheet(id)), List.of()));
    }

    @POST
    public Response describe(@PathParam("id") UUID id, Form typed) {
        var sent = Sent.of(typed);
        var form = new FactsForm(sent);
        var problems =
                form.problems(desk.sheet(id).row().kind(), desk.chrome(false).voice());
        if (!problems.isEmpty()) {
            return pages.again(FactsPage.TEMPLATE, page(id, form, problems));
        }
        describing.describe(id, form.facts(), sent.form());
        return pages.go(DoorsPage.URL + "/" + id + "?tila=tallennettu");
    }

    @POST
    @Path("palautus")
    public Response takeBack(@PathParam("id") UUID id, Form typed) {
        describing.takeBack(id, Sent.of(typed).form());
        return pages.go(DoorsPage.URL + "/" + id + "?tila=palautettu");
    }

    private FactsPage page(UUID id, FactsForm form, List<Problem> problems) {
        return new FactsPage(
                desk.chrome(!problems.isEmpty()),
                desk.sheet(id),
                form,
                desk.languages(),
                describing.last(id),
                problems);
    }
}
