package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.survey.result.PublishedResults;
import fi.rinnalla.services.survey.result.SeeingPublishedResults;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The published results of a survey. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/kyselyt/{code}/tulokset")
public class PublicResultsController {
    @Inject
    private Provider<SeeingPublishedResults> seeing;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @PathParam("language")
    private String path;

    @GET
    public Response results(@PathParam("code") String code) {
        var language = spoken.here(path);
        return seeing.get().coded(code).map(it -> shown(language, it)).orElseGet(() -> findAnew(code));
    }

    private Response shown(Language language, PublishedResults results) {
        var here = "kyselyt/" + results.code().value() + "/tulokset";
        var chrome = chromes.portal(language, "result.public.title", Chrome.Exit.QUIET, here);
        return pages.show(PublicResultsPage.TEMPLATE, new PublicResultsPage(chrome, results));
    }

    /** What has no results yet may still be asked; the door of surveys tells, or takes the code typed anew. */
    private Response findAnew(String code) {
        return pages.go("/" + path + "/kysely?koodi=" + code.replaceAll("[^A-Za-z0-9-]", ""));
    }
}
