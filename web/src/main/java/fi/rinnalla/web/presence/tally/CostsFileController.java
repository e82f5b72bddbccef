package fi.rinnalla.web.presence.tally;

import fi.rinnalla.services.presence.SeeingTheTallyYear;
import fi.rinnalla.web.access.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/**
 * What the closed days of a year cost and who paid and was there, as a file: for programs, or ({@code laji=ihmisille}) for a spreadsheet.
 */
@RequestScoped
@Path("tyo/kaynnit/kulut.csv")
public class CostsFileController {
    @Inject
    private SeeingTheTallyYear seeing;

    @Inject
    private Desk desk;

    @GET
    public Response file(@QueryParam("vuosi") String year, @QueryParam("laji") String kind) {
        return new CostsFile(desk.chrome("tally.nav").voice(), seeing.of(YearController.read(year))).asked(kind);
    }
}
