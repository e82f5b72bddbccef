package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.services.gathering.FollowingASeries;
import fi.rinnalla.services.gathering.RunningGatherings;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.guidance.Markdown;
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
import java.util.List;
import java.util.UUID;

/** Which series a group goes through, what is planned for each meeting, and what of it was done. */
@RequestScoped
@Path("tyo/ryhmat")
public class SeriesPlanController {
    @Inject
    private FollowingASeries following;

    @Inject
    private RunningGatherings running;

    @Inject
    private Markdown markdown;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    @Path("{id}/sarja")
    public Response plan(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var group = new GatheringId(id);
        var chrome = desk.chrome("running.nav");
        return pages.show(
                SeriesPlanPage.TEMPLATE,
                new SeriesPlanPage(
                        chrome,
                        running.one(group),
                        following.choices(),
                        following.plan(group),
                        markdown,
                        state.isEmpty() ? "" : chrome.voice().say("running.done")));
    }

    @POST
    @Path("{id}/sarja")
    public Response follow(@PathParam("id") UUID id, @FormParam("series") @DefaultValue("") String slug) {
        following.follow(new GatheringId(id), slug);
        return here(id, "");
    }

    @POST
    @Path("{gathering}/tapaamiset/{session}/sarja")
    public Response tick(
            @PathParam("gathering") UUID id, @PathParam("session") UUID session, @FormParam("done") List<String> done) {
        following.tick(new GatheringId(id), new SessionId(session), done);
        return here(id, "#t-" + session);
    }

    private Response here(UUID id, String part) {
        return pages.go("/tyo/ryhmat/" + id + "/sarja?tila=tehty" + part);
    }
}
