package fi.rinnalla.web.training;

import fi.rinnalla.services.training.SeeingTheCall;
import fi.rinnalla.web.feedback.PromiseLine;
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
import java.util.Optional;

/** The trainings to which anybody may apply, and what is asked for it and what is not. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/koulutus")
public class CallController {
    @Inject
    private SeeingTheCall seeing;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response call(@PathParam("language") String path) {
        var chrome = chromes.portal(spoken.here(path), "portal.title.koulutus", Chrome.Exit.QUIET, "koulutus");
        var readers = PromiseLine.names(chrome.voice(), seeing.readers());
        var page = new CallPage(chrome, seeing.open(), readers, Optional.empty());
        return pages.showUntil(seeing.trueUntil(), CallPage.TEMPLATE, page);
    }
}
