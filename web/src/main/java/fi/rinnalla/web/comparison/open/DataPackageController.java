package fi.rinnalla.web.comparison.open;

import fi.rinnalla.services.opendata.SeeingOpenData;
import fi.rinnalla.web.api.Finished;
import fi.rinnalla.web.api.Json;
import fi.rinnalla.web.api.Replies;
import fi.rinnalla.web.comparison.NetworkDesk;
import fi.rinnalla.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** What is in the files, for programs. */
@RequestScoped
@Path("avoin-data/datapackage.json")
public class DataPackageController {
    @Inject
    private SeeingOpenData seeing;

    @Inject
    private NetworkDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private Replies replies;

    @GET
    public Response description(@Context Request asked) {
        desk.standsHere();
        var json = Json.of(DataPackage.of(texts, seeing.years()));
        return replies.open(Finished.of(json.getBytes(StandardCharsets.UTF_8)), "application/json", asked);
    }
}
