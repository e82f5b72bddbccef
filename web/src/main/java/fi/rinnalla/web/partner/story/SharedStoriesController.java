package fi.rinnalla.web.partner.story;

import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.services.partner.SeeingSharedStories;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What the organisation was told of where stories are used. */
@RequestScoped
@Path("tyo/kaytot")
public class SharedStoriesController {
    static final String PATH = "/tyo/kaytot";

    @Inject
    private SeeingSharedStories seeing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(@QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(SharedStoriesPage.TEMPLATE, new SharedStoriesPage(chrome(), seeing.all(), said(state)));
    }

    @POST
    @Path("{id}/tehty")
    public Response remove(@PathParam("id") UUID id) {
        return here(seeing.remove(new StoryUseId(id)) ? "tehty" : "muuttui");
    }

    @POST
    @Path("{id}/tehty/peru")
    public Response removeNot(@PathParam("id") UUID id) {
        return here(seeing.removeNot(new StoryUseId(id)) ? "peruttu" : "muuttui");
    }

    private String said(String state) {
        return switch (state) {
            case "tehty" -> say("story.staff.done");
            case "peruttu" -> say("story.staff.undone");
            case "muuttui" -> say("story.staff.changed");
            default -> "";
        };
    }

    private Response here(String state) {
        return pages.go(PATH + "?tila=" + state);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("partner.nav");
    }
}
