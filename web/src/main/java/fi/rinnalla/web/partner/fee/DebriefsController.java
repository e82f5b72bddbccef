package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.DebriefId;
import fi.rinnalla.services.partner.CallingForDebriefs;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Whom a worker calls because they want to talk something through. */
@RequestScoped
@Path("tyo/purut")
public class DebriefsController {
    private static final List<String> STATES = List.of("soitettu", "kumottu");

    @Inject
    private CallingForDebriefs calling;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(
            @QueryParam("tila") @DefaultValue("") String state, @QueryParam("jalkeen") @DefaultValue("") String after) {
        var place = Typed.place(after);
        var chrome = desk.chrome("fee.debrief.title");
        var said = STATES.contains(state) ? chrome.voice().say("fee.debrief.said." + state) : "";
        return pages.show(
                DebriefsPage.TEMPLATE, new DebriefsPage(chrome, calling.list(place), place.isPresent(), said));
    }

    @POST
    @Path("{id}")
    public Response done(@PathParam("id") UUID id) {
        calling.done(new DebriefId(id));
        return pages.go(DebriefsPage.URL + "?tila=soitettu");
    }

    @POST
    @Path("{id}/peru")
    public Response takeBack(@PathParam("id") UUID id) {
        calling.takeBack(new DebriefId(id));
        return pages.go(DebriefsPage.URL + "?tila=kumottu");
    }
}
