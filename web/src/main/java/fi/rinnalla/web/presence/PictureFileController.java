package fi.rinnalla.web.presence;

import fi.rinnalla.services.presence.ShowingAPicture;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.KeptPicture;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A picture of a door, under a name that is made of its content and so may be kept for ever. There is none at a network's door. */
@RequestScoped
@Path("kuvat/{picture:[0-9a-f]{32}}.jpg")
public class PictureFileController {
    @Inject
    private ShowingAPicture showing;

    @Inject
    private Chromes chromes;

    @GET
    public Response show(@PathParam("picture") String name) {
        chromes.profile();
        return KeptPicture.of(showing.show(name), "image/jpeg");
    }
}
