package fi.rinnalla.web.guidance;

import fi.rinnalla.services.guidance.SearchingTexts;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** A search through what is public here. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/haku")
public class SearchController {
    private static final int LONGEST = 200;

    @Inject
    private SearchingTexts searching;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response search(@PathParam("language") String path, @QueryParam("q") @DefaultValue("") String typed) {
        var language = spoken.here(path);
        var chrome = chromes.portal(language, "guidance.title.search", Chrome.Exit.QUIET, "haku");
        var words = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
        return pages.show(SearchPage.TEMPLATE, new SearchPage(chrome, words, searching.search(words, language)));
    }
}
