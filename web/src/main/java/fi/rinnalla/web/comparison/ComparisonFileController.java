package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.comparison.Comparing;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The comparison as a file: for programs, or ({@code laji=ihmisille}) for a spreadsheet. */
@RequestScoped
@Path("vertailu.csv")
public class ComparisonFileController {
    @Inject
    private Comparing comparing;

    @Inject
    private NetworkDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response file(@BeanParam ComparisonForm form, @QueryParam("laji") String kind) {
        if (!desk.isOccupied()) {
            return pages.go("/kirjaudu" + desk.asIs());
        }
        var chosen = form.among(comparing.programmes(), comparing.quarters());
        var voice = desk.chrome("comparison.heading", it -> "").voice();
        if (chosen.from() == null || !chosen.problems(voice).isEmpty()) {
            throw new NotFound("a comparison");
        }
        var comparison = comparing.compare(chosen.indicator(), chosen.quarters(), chosen.programmes());
        var file = new ComparisonFile(new Wording(voice), comparison);
        return Response.ok("ihmisille".equals(kind) ? file.forPeople() : file.forMachines())
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
