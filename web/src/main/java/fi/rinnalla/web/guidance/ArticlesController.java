package fi.rinnalla.web.guidance;

import fi.rinnalla.services.guidance.ReadingArticles;
import fi.rinnalla.services.guidance.ReadingSeries;
import fi.rinnalla.services.presence.SeeingWhenWeAreThere;
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
import java.time.Instant;

/** Articles along the path: all of them, and one to read. The browser's history learns the topic of none. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/tieto")
public class ArticlesController {
    private static final String TITLE = "portal.title.tieto";

    @Inject
    private ReadingArticles reading;

    @Inject
    private ReadingSeries series;

    @Inject
    private SeeingWhenWeAreThere seeing;

    @Inject
    private DoorCards cards;

    @Inject
    private Markdown markdown;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response list(@PathParam("language") String path) {
        var language = spoken.here(path);
        var chrome = chromes.portal(language, TITLE, Chrome.Exit.QUIET, "tieto");
        var doors = seeing.doors();
        var lines = cards.lines(doors, chrome.voice());
        return pages.showUntil(
                earlier(doors.trueUntil(), reading.trueUntil()),
                ArticlesPage.TEMPLATE,
                new ArticlesPage(
                        chrome,
                        reading.path(language),
                        lines,
                        !series.shown(language).isEmpty()));
    }

    @GET
    @Path("{slug:[a-z0-9-]+}")
    public Response one(@PathParam("language") String path, @PathParam("slug") String slug) {
        var language = spoken.here(path);
        var chrome = chromes.portal(language, TITLE, Chrome.Exit.QUIET, "tieto/" + slug);
        var page = ArticlePage.of(chrome, reading.one(slug, language), reading.path(language), markdown);
        return pages.showUntil(reading.trueUntil(), ArticlePage.TEMPLATE, page);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
