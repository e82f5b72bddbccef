package fi.rinnalla.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The numbers of the comparison as a file: for programs, or ({@code laji=ihmisille}) for a spreadsheet. */
@RequestScoped
@Path("vertailu.csv")
public class ComparisonTableController {
    @Inject
    private ComparisonFiles files;

    @GET
    public Response file(@BeanParam ComparisonForm form, @QueryParam("laji") String kind) {
        return files.csv(form, "ihmisille".equals(kind));
    }
}
