package fi.rinnalla.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The chart of the comparison as a file, with its finding above and where it comes from below. */
@RequestScoped
@Path("vertailu.svg")
public class ComparisonDrawingController {
    @Inject
    private ComparisonFiles files;

    @GET
    public Response file(@BeanParam ComparisonForm form) {
        return files.svg(form);
    }
}
