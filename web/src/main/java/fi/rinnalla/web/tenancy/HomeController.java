package fi.rinnalla.web.tenancy;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.SeeingWhenWeAreThere;
import fi.rinnalla.services.survey.SeeingOpenSurveys;
import fi.rinnalla.web.presence.DoorCards;
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

/** The front door of an organisation, and its opening hours. */
@RequestScoped
@Path("{language:fi|sv|en|selko}")
public class HomeController {
    @Inject
    private SeeingWhenWeAreThere seeing;

    @Inject
    private SeeingOpenSurveys surveys;

    @Inject
    private DoorCards cards;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response home(@PathParam("language") String path) {
        var language = spoken.here(path);
        var doors = seeing.doors();
        return pages.showUntil(doors.trueUntil(), HomePage.TEMPLATE, page(language, doors));
    }

    private HomePage page(Language language, SeeingWhenWeAreThere.Doors doors) {
        var chrome = chromes.portal(language, "portal.title.home", Chrome.Exit.QUIET, "");
        return new HomePage(
                chrome,
                chromes.profile().text("tagline", language),
                cards.lines(doors, chrome.voice()),
                cards.places(doors, chrome.voice()),
                surveys.listed());
    }
}
