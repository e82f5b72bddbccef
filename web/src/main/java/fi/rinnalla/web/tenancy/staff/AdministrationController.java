package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.tenancy.EnteringAdministration;
import fi.rinnalla.web.access.Administration;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The one door to everything that is set up and kept. */
@RequestScoped
@Path("hallinta")
public class AdministrationController {
    @Inject
    private EnteringAdministration entering;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response enter() {
        var page = new AdministrationPage(desk.chrome(Administration.TITLE), entering.enter());
        return pages.show(AdministrationPage.TEMPLATE, page);
    }
}
