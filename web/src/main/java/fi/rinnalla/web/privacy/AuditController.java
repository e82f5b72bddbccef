package fi.rinnalla.web.privacy;

import fi.rinnalla.services.privacy.ReadingTheAuditTrail;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Who did what, and when. */
@RequestScoped
@Path("hallinta/loki")
public class AuditController {
    @Inject
    private ReadingTheAuditTrail reading;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(@BeanParam AuditQuery query, @QueryParam("ketju") String chain) {
        var sheet = reading.look(query.search());
        var notice = chain == null ? Optional.<Notice>empty() : Optional.of(chain());
        return pages.show(AuditPage.TEMPLATE, new AuditPage(desk.chrome(AuditPage.TITLE), query, sheet, notice));
    }

    private Notice chain() {
        var voice = desk.chrome(AuditPage.TITLE).voice();
        return reading.broken()
                .map(it -> Notice.warn("", voice.say("audit.chain.broken", "n", it)))
                .orElseGet(() -> Notice.ok(voice.say("audit.chain.whole")));
    }
}
