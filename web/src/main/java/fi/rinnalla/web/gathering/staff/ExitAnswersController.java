package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.services.gathering.ReadingExitAnswers;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What was answered when a group or an event was over. */
@RequestScoped
@Path("tyo/ryhmat/{id}/lopuksi")
public class ExitAnswersController {
    @Inject
    private ReadingExitAnswers reading;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response answers(@PathParam("id") UUID id) {
        var sheet = reading.read(new GatheringId(id));
        return pages.show(ExitAnswersPage.TEMPLATE, new ExitAnswersPage(desk.chrome("running.nav"), sheet));
    }
}
