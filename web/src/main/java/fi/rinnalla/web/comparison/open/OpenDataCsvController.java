package fi.rinnalla.web.comparison.open;

import fi.rinnalla.services.opendata.SeeingOpenData;
import fi.rinnalla.web.api.Replies;
import fi.rinnalla.web.comparison.NetworkDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** A year of what is open, for whatever reads tables. */
@RequestScoped
@Path("avoin-data.csv")
public class OpenDataCsvController {
    @Inject
    private SeeingOpenData seeing;

    @Inject
    private NetworkDesk desk;

    @Inject
    private OpenShelf shelf;

    @Inject
    private Replies replies;

    @GET
    public Response file(@QueryParam("vuosi") String year, @Context Request asked) {
        desk.standsHere();
        return replies.open(new OpenYear(seeing, shelf).csv(year), "text/csv;charset=UTF-8", asked);
    }
}
