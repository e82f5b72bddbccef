package fi.rinnalla.web.guidance;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.guidance.ReadingArticles;
import fi.rinnalla.services.guidance.ReadingSeries;
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

/** Series of texts: all of them, what one is about, and its sessions in their order. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/sarjat")
public class SeriesController {
    private static final String TITLE = "portal.title.tieto";

    @Inject
    private ReadingSeries reading;

    @Inject
    private ReadingArticles articles;

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
        var page = new SeriesListPage(chrome(path, ""), reading.shown(spoken.here(path)));
        return pages.showUntil(articles.trueUntil(), SeriesListPage.TEMPLATE, page);
    }

    @GET
    @Path("{series:[a-z0-9-]+}")
    public Response one(@PathParam("language") String path, @PathParam("series") String slug) {
        var page = new SeriesPage(chrome(path, "/" + slug), reading.one(slug, spoken.here(path)));
        return pages.showUntil(articles.trueUntil(), SeriesPage.TEMPLATE, page);
    }

    @GET
    @Path("{series:[a-z0-9-]+}/{number:[0-9]{1,3}}")
    public Response session(
            @PathParam("language") String path, @PathParam("series") String slug, @PathParam("number") int number) {
        var chrome = chrome(path, "/" + slug + "/" + number);
        var series = reading.one(slug, chrome.language());
        if (number < 1 || number > series.text().sessions().size()) {
            throw new NotFound(slug + "/" + number);
        }
        var page = SessionPage.of(chrome, series, number, markdown);
        return pages.showUntil(articles.trueUntil(), SessionPage.TEMPLATE, page);
    }

    private Chrome chrome(String path, String rest) {
        return chromes.portal(spoken.here(path), TITLE, Chrome.Exit.QUIET, "sarjat" + rest);
    }
}
