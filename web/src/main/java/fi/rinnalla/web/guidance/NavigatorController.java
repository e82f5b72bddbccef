package fi.rinnalla.web.guidance;

import fi.rinnalla.services.guidance.ReadingArticles;
import fi.rinnalla.services.guidance.TakingTheCalendarAlong;
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

/**
 * A parent's own days, questions and rights. The page is the same for everybody: what a parent writes stays in the
 * phone, so there is nothing here that could receive it, neither a form nor a parameter.
 */
@RequestScoped
@Path("{language:fi|sv|en|selko}/tilanne")
public class NavigatorController {
    @Inject
    private TakingTheCalendarAlong calendar;

    @Inject
    private ReadingArticles reading;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response show(@PathParam("language") String path) {
        var language = spoken.here(path);
        var chrome = chromes.portal(language, "portal.title.tilanne", Chrome.Exit.STRONG, "tilanne");
        var page = new NavigatorPage(chrome, calendar.closedDays(), reading.path(language));
        return pages.showUntil(reading.trueUntil(), NavigatorPage.TEMPLATE, page);
    }
}
