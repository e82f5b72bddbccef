package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.ReadingTheDoors;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The organisation's places and lines. */
@RequestScoped
@Path("hallinta/paikat")
public class DoorsController {
    @Inject
    private ReadingTheDoors reading;

    @Inject
    private DoorDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list() {
        return pages.show(DoorsPage.TEMPLATE, new DoorsPage(desk.chrome(false), reading.all(), desk.today()));
    }
}
