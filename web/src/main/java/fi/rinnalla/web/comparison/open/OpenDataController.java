package fi.rinnalla.web.comparison.open;

import fi.rinnalla.services.opendata.SeeingOpenData;
import fi.rinnalla.web.comparison.NetworkDesk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What everybody may take along, and what has to be known about it. Nobody signs in for it. */
@RequestScoped
@Path("avoin-data")
public class OpenDataController {
    @Inject
    private SeeingOpenData seeing;

    @Inject
    private NetworkDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response page() {
        desk.standsHere();
        var chrome = desk.chrome("opendata.heading", it -> OpenDataPage.URL + "?kieli=" + it.path());
        return pages.show(OpenDataPage.TEMPLATE, new OpenDataPage(chrome, seeing.years()));
    }
}
