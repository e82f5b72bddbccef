package fi.rinnalla.web.guidance;

import fi.rinnalla.services.guidance.ReadingNews;
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

/** News, for people. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/uutiset")
public class NewsController {
    @Inject
    private ReadingNews reading;

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
        var chrome = chromes.portal(language, "guidance.title.news", Chrome.Exit.QUIET, "uutiset");
        return pages.showUntil(reading.trueUntil(), NewsPage.TEMPLATE, NewsPage.of(chrome, reading.newest(), markdown));
    }
}
