package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.services.guidance.KeepingArticles;
import fi.rinnalla.services.guidance.WritingOutcome.Written;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One version is let out, taken back, signed, or gone back to. Each act has its way back. */
@RequestScoped
@Path("hallinta/tieto")
public class LettingOutController {
    @Inject
    private KeepingArticles keeping;

    @Inject
    private EditPages edit;

    @Inject
    private Pages pages;

    @POST
    @Path("{id}/julkaisu")
    public Response publish(@PathParam("id") UUID id, @FormParam("day") @DefaultValue("") String day) {
        var sheet = keeping.one(id);
        return Typed.day(day)
                .map(it -> publishOn(id, it))
                .orElseGet(() -> edit.again(422, Optional.of(sheet), TextForm.of(sheet), noDay()));
    }

    private Response publishOn(UUID id, LocalDate day) {
        keeping.publishOn(id, day);
        return done(id, "published");
    }

    private List<Problem> noDay() {
        return new Check(edit.chrome().voice()).that(false, "day").problems();
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
        var shown = edit.chrome().staff().orElseThrow().name();
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

    private Response done(UUID id, String what) {
        return pages.go(EditorController.PATH + "/" + id + "?state=" + what);
    }
}
