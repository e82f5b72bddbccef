package fi.rinnalla.web.tenancy;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.tenancy.LogoSheet;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.KeptPicture;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The logo of the organisation at whose door one stands: out of memory, like its name, so that nobody waits for it. */
@RequestScoped
@Path("logo/{logo:[0-9a-f]{32}}.png")
public class LogoController {
    /** The part of the house where logos are; open before families are let in, for staff see them too. */
    static final String PART = "/logo/";

    @Inject
    private Chromes chromes;

    @GET
    public Response show(@PathParam("logo") String name) {
        return chromes.profile()
                .logo()
                .filter(it -> it.name().equals(name))
                .map(LogoSheet::content)
                .map(it -> KeptPicture.of(it, "image/png"))
                .orElseThrow(() -> new NotFound(name));
    }
}
