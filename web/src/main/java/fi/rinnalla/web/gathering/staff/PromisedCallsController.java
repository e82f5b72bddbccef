package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.PromisedCallId;
import fi.rinnalla.services.gathering.MarkingPromisedCalls;
import fi.rinnalla.services.gathering.ReadingPromisedCalls;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Whom to call: those who asked for a call and have something to hear. */
@RequestScoped
@Path("tyo/soitot")
public class PromisedCallsController {
    @Inject
    private ReadingPromisedCalls reading;

    @Inject
    private MarkingPromisedCalls marking;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(@QueryParam("puhelu") @DefaultValue("") String call) {
        var sheet = reading.sheet();
        var marked = Typed.id(call).map(PromisedCallId::new).flatMap(sheet::row);
        return pages.show(
                PromisedCallsPage.TEMPLATE, new PromisedCallsPage(desk.chrome("promised.heading"), sheet, marked));
    }

    @POST
    @Path("{id}/soitettu")
    public Response called(@PathParam("id") UUID id, @FormParam("oli") @DefaultValue("") String seen) {
        marking.called(new PromisedCallId(id), seen);
        return back(id);
    }

    @POST
    @Path("{id}/ei-tavoitettu")
    public Response notReached(@PathParam("id") UUID id, @FormParam("oli") @DefaultValue("") String seen) {
        marking.notReached(new PromisedCallId(id), seen);
        return back(id);
    }

    @POST
    @Path("{id}/kumous")
    public Response takeBack(@PathParam("id") UUID id, @FormParam("oli") @DefaultValue("") String seen) {
        marking.takeBack(new PromisedCallId(id), seen);
        return back(id);
    }

    private Response back(UUID id) {
        return pages.go(PromisedCallsPage.URL + "?puhelu=" + id);
    }
}
