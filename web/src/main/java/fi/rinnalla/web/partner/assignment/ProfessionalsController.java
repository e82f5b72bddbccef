package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.services.partner.assignment.SeeingTheOrderForm;
import fi.rinnalla.services.training.professional.SeeingOfferedTrainings;
import fi.rinnalla.web.feedback.PromiseLine;
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

/** What professionals can order here, and how it goes. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/ammattilaisille")
public class ProfessionalsController {
    @Inject
    private SeeingTheOrderForm seeing;

    @Inject
    private Provider<SeeingOfferedTrainings> trainings;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response read(@PathParam("language") String path) {
        var chrome =
                chromes.portal(spoken.here(path), "ordering.professionals.title", Chrome.Exit.QUIET, "ammattilaisille");
        var readers = PromiseLine.names(chrome.voice(), seeing.readers().ofHopes());
        return pages.show(
                ProfessionalsPage.TEMPLATE,
                new ProfessionalsPage(chrome, readers, trainings.get().ahead(chrome.language())));
    }
}
