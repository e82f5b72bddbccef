package fi.rinnalla.web.privacy;

import fi.rinnalla.services.privacy.ReadingTheAuditTrail;
import fi.rinnalla.web.access.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The log as a file to take along. */
@RequestScoped
@Path("hallinta/loki.csv")
public class AuditFileController {
    @Inject
    private ReadingTheAuditTrail reading;

    @Inject
    private Desk desk;

    @GET
    public Response file(@BeanParam AuditQuery query) {
        var rows = reading.takeAlong(query.search());
        return Response.ok(new AuditFile(desk.chrome(AuditPage.TITLE).voice(), rows).forPeople())
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"loki.csv\"")
                .build();
    }
}
