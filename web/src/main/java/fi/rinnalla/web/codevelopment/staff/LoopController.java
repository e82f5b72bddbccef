package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.domain.shared.County;
import fi.rinnalla.services.codevelopment.SeeingTheLoop;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Where everything stands that parents spoke of together. */
@RequestScoped
@Path("kehitys")
public class LoopController {
    @Inject
    private SeeingTheLoop seeing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response loop(@QueryParam("alue") @DefaultValue("") String county) {
        var rows = seeing.rows();
        return pages.show(
                LoopPage.TEMPLATE, new LoopPage(desk.chrome("theme.nav"), rows, Typed.one(County.class, county)));
    }
}
