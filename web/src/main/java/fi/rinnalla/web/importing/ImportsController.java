package fi.rinnalla.web.importing;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.importing.SeeingImports;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What can be brought in from files, and what was. */
@RequestScoped
@Path("hallinta/tuonti")
public class ImportsController {
    @Inject
    private SeeingImports seeing;

    @Inject
    private Caller caller;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response imports() {
        var newest = seeing.newest();
        return pages.show(
                ImportsPage.TEMPLATE,
                new ImportsPage(desk.chrome(ImportsPage.TITLE), newest, caller.may(Permission.PUBLISH_SURVEY_RESULTS)));
    }
}
