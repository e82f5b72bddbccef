package fi.rinnalla.web.api;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.opendata.ReadingDoors;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Where to come and whom to call, and when somebody is there. */
@RequestScoped
@Path("api/v1/places")
public class PlacesController {
    @Inject
    private ReadingDoors reading;

    @Inject
    private Replies replies;

    @GET
    public Response places(@BeanParam PageQuery query, @Context Request asked) {
        replies.at(Host.Owner.TENANT);
        var page = Paged.of(reading.doors(), query, ReadingDoors.Read::id);
        return replies.list(page.map(PlaceAnswer::of), query, asked);
    }
}
