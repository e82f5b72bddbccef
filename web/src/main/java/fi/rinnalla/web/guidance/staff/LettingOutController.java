package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.guidance.KeepingArticles;
import fi.rinnalla.services.guidance.WritingOutcome.Written;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** One version is let out, taken back, signed, or gone back to. Each act has its way back. */
@Controller
@RequestScoped
@Path("hallinta/tieto")
public class LettingOutController {
    @Inject
    private KeepingArticles keeping;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @POST
    @Path("{id}/julkaisu")
    public Response publish(@PathParam("id") UUID id, @FormParam("day") @DefaultValue("") String day) {
        keeping.publishOn(id, day(day));
        return done(id, "published");
    }

    @POST
    @Path("{id}/julkaisu/peru")
    public Response takeBack(@PathParam("id") UUID id) {
        keeping.takeBack(id);
        return done(id, "taken_back");
    }

    /** Whoever leaves the name out signs with the name that colleagues see. */
    @POST
    @Path("{id}/tarkistus")
    public Response sign(@PathParam("id") UUID id, @FormParam("reviewer") @DefaultValue("") String reviewer) {
        var shown = desk.chrome(EditorController.TITLE).staff().orElseThrow().name();
        keeping.sign(
                id,
                reviewer.isBlank()
                        ? shown
                        : reviewer.strip()
                                .substring(0, Math.min(80, reviewer.strip().length())));
        return done(id, "signed");
    }

    @POST
    @Path("{id}/tarkistus/peru")
    public Response unsign(@PathParam("id") UUID id) {
        keeping.unsign(id);
        return done(id, "unsigned");
    }

    @POST
    @Path("{id}/palautus")
    public Response restore(@PathParam("id") UUID id) {
        return done(((Written) keeping.restore(id)).version(), "restored");
    }

    /** A day nobody can read is today. */
    private LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return Helsinki.day(clock.instant());
        }
    }

    private Response done(UUID id, String what) {
        return pages.go(EditorController.PATH + "/" + id + "?state=" + what);
    }
}
