package fi.rinnalla.web.guidance;

import fi.rinnalla.services.guidance.SeeingSignposts;
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

/** Where else one can turn. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/palvelut")
public class SignpostsController {
    @Inject
    private SeeingSignposts seeing;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response list(@PathParam("language") String path) {
        var language = spoken.here(path);
        var chrome = chromes.portal(language, "guidance.title.services", Chrome.Exit.QUIET, "palvelut");
        return pages.showUntil(seeing.trueUntil(), SignpostsPage.TEMPLATE, SignpostsPage.of(chrome, seeing.shown()));
    }
}
