package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.PromisedCallId;
import fi.rinnalla.services.gathering.MarkingPromisedCalls;
import fi.rinnalla.services.gathering.ReadingPromisedCalls;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.gathering.staff.PromisedCallsPage.Marked;
import fi.rinnalla.web.shared.Pages;
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
    private static final String URL = "/tyo/soitot";

    @Inject
    private ReadingPromisedCalls reading;

    @Inject
    private MarkingPromisedCalls marking;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(
            @QueryParam("puhelu") @DefaultValue("") String call, @QueryParam("nyt") @DefaultValue("") String now) {
        var page = new PromisedCallsPage(desk.chrome("promised.heading"), reading.sheet(), Marked.of(call, now));
        return pages.show(PromisedCallsPage.TEMPLATE, page);
    }

    @POST
    @Path("{id}/soitettu")
    public Response called(@PathParam("id") UUID id, @FormParam("oli") @DefaultValue("") String seen) {
        return done(id, marking.called(new PromisedCallId(id), seen));
    }

    @POST
    @Path("{id}/ei-tavoitettu")
    public Response notReached(@PathParam("id") UUID id, @FormParam("oli") @DefaultValue("") String seen) {
        return done(id, marking.notReached(new PromisedCallId(id), seen));
    }

    @POST
    @Path("{id}/kumous")
    public Response takeBack(@PathParam("id") UUID id, @FormParam("oli") @DefaultValue("") String seen) {
        return done(id, marking.takeBack(new PromisedCallId(id), seen));
    }

    private Response done(UUID id, String now) {
        return pages.go(URL + "?puhelu=" + id + "&nyt=" + now);
    }
}
