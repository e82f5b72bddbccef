package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.DescribingADoor;
import fi.rinnalla.services.presence.TakingAChangeBack;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One place or line, and what is taken back of its changes. */
@RequestScoped
@Path("hallinta/paikat/{id}")
public class DoorController {
    private static final Set<String> DONE = Set.of("uusi", "tallennettu", "kumottu", "poistettu", "palautettu");

    @Inject
    private TakingAChangeBack takingBack;

    @Inject
    private DescribingADoor describing;

    @Inject
    private DoorDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response door(@PathParam("id") UUID id, @QueryParam("tila") String state) {
        var sheet = desk.sheet(id);
        var page = new DoorPage(
                desk.chrome(false), sheet, desk.preview(sheet), desk.today(), describing.last(id), notice(state));
        return pages.show(DoorPage.TEMPLATE, page);
    }

    @POST
    @Path("kumoa")
    public Response undo(@PathParam("id") UUID id, Form typed) {
        var change = Typed.id(Sent.of(typed).text("change")).orElseGet(() -> new UUID(0, 0));
        return go(id, takingBack.takeBack(id, change) ? "kumottu" : "myohassa");
    }

    private Response go(UUID id, String state) {
        return pages.go(DoorsPage.URL + "/" + id + "?tila=" + state);
    }

    private Optional<Notice> notice(String state) {
        if ("myohassa".equals(state)) {
            return Optional.of(Notice.warn("", desk.say("hours.undo.late")));
        }
        return Optional.ofNullable(state).filter(DONE::contains).map(it -> Notice.ok(desk.say("hours.done." + it)));
    }
}
