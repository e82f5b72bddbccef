package fi.rinnalla.web.importing;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.importing.SeeingImports;
import fi.rinnalla.web.access.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A file to begin with: the headings that are known, and one row to show how. */
@RequestScoped
@Path("hallinta/tuonti/pohja/{what}")
public class TemplateController {
    @Inject
    private SeeingImports seeing;

    @Inject
    private Desk desk;

    @GET
    public Response file(@PathParam("what") String what) {
        var doors = seeing.doors();
        var kind = KindPath.kind(what).orElseThrow(() -> new NotFound(what));
        var words = new ImportWords(desk.chrome(ImportsPage.TITLE).voice());
        return Response.ok(new TemplateFile(words, kind, doors).content())
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"pohja-" + what + ".csv\"")
                .build();
    }
}
