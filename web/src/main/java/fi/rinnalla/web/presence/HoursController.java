package fi.rinnalla.web.presence;

import fi.rinnalla.services.presence.SeeingWhenWeAreThere;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** When and where somebody is there. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/aukiolo")
public class HoursController {
    @Inject
    private SeeingWhenWeAreThere seeing;

    @Inject
    private DoorCards cards;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response hours(@PathParam("language") String path) {
        var language = spoken.here(path);
        var doors = seeing.doors();
        var chrome = chromes.portal(language, "portal.title.aukiolo", Chrome.Exit.QUIET, "aukiolo");
        var page = new HoursPage(chrome, cards.lines(doors, chrome.voice()), cards.places(doors, chrome.voice()));
        return pages.showUntil(doors.trueUntil(), HoursPage.TEMPLATE, page);
    }
}
