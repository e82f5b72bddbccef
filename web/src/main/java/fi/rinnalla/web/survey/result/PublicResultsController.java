package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.shared.NotFound;
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
        var results = seeing.get().coded(code).orElseThrow(() -> new NotFound(code));
        var here = "kyselyt/" + results.code().value() + "/tulokset";
        var chrome = chromes.portal(language, "result.public.title", Chrome.Exit.QUIET, here);
        return pages.show(PublicResultsPage.TEMPLATE, new PublicResultsPage(chrome, results));
    }
}
