package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.services.feedback.SeeingPublications;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What waits for a second pair of eyes, oldest first. */
@RequestScoped
@Path("tyo/julkaisut")
public class PublicationsController {
    @Inject
    private SeeingPublications seeing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list() {
        var waiting = seeing.waiting();
        return pages.show(
                PublicationsPage.TEMPLATE, new PublicationsPage(desk.chrome("staff.nav.publications"), waiting));
    }
}
