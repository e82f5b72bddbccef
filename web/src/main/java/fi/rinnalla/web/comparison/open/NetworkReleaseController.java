package fi.rinnalla.web.comparison.open;

import fi.rinnalla.domain.opendata.CellPlace;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.opendata.ReadingTheNetwork;
import fi.rinnalla.web.api.PageQuery;
import fi.rinnalla.web.api.Paged;
import fi.rinnalla.web.api.ReleaseController;
import fi.rinnalla.web.api.Replies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The frozen bins of everybody in the network. */
@RequestScoped
@Path("api/v1/network/release")
public class NetworkReleaseController {
    @Inject
    private ReadingTheNetwork reading;

    @Inject
    private Replies replies;

    @GET
    public Response release(@BeanParam PageQuery query, @Context Request asked) {
        replies.at(Host.Owner.NETWORK);
        var found = reading.page(query.after(CellPlace::parse), query.limit() + 1);
        var page = Paged.of(found, query.limit(), it -> it.place().toString());
        return replies.list(page.map(ReleaseController::answer), query, asked);
    }
}
