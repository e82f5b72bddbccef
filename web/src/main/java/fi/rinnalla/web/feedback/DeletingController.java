package fi.rinnalla.web.feedback;

import fi.rinnalla.services.feedback.DeletingEverything;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** Takes the card that lies open out of the world, with everything on it. Asks first. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus")
public class DeletingController {
    @Inject
    private Provider<DeletingEverything> deleting;

    @Inject
    private CardHomes homes;

    @Inject
    private CardDoor door;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @GET
    @Path("poista")
    public Response ask(@PathParam("language") String path) {
        var language = spoken.here(path);
        return caller.holdsCard() ? pages.show(DeletePage.TEMPLATE, homes.delete(language)) : door.ended(language);
    }

    @POST
    @Path("poista")
    public Response delete(@PathParam("language") String path) {
        var language = spoken.here(path);
        if (!caller.holdsCard()) {
            return door.leave(language, "");
        }
        deleting.get().delete();
        return door.leave(language, "/poistettu");
    }

    @GET
    @Path("poistettu")
    public Response deleted(@PathParam("language") String path) {
        var chrome = chromes.portal(spoken.here(path), "portal.title.card", Chrome.Exit.STRONG, "vastaus");
        return pages.show(DeletedPage.TEMPLATE, new DeletedPage(chrome));
    }
}
