package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.services.tenancy.ChangingTheBrand;
import fi.rinnalla.web.shared.Assets;
import fi.rinnalla.web.shared.ThemeSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The colours of the preview: a sheet of its own, since no page may carry a style. */
@RequestScoped
@Path("hallinta/ulkoasu/varit.css")
public class BrandColoursController {
    @Inject
    private ChangingTheBrand changing;

    @Inject
    private Assets assets;

    @GET
    public Response colours(@QueryParam("vari") @DefaultValue("") String typed) {
        var colour = Colour.typed("#" + typed)
                .orElseGet(() -> changing.sheet().brand().colour());
        var css = new ThemeSheet(changing.palette(colour)).side() + assets.css("preview.css");
        return Response.ok(css, "text/css;charset=UTF-8").build();
    }
}
