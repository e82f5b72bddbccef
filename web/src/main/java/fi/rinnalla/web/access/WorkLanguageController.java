package fi.rinnalla.web.access;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.access.ChoosingTheLanguageOfWork;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The switch in the bar. */
@RequestScoped
@Path("tyo/kieli")
public class WorkLanguageController {
    @Inject
    private ChoosingTheLanguageOfWork choosing;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @POST
    public Response choose(@FormParam("language") String path) {
        Language.atPath(String.valueOf(path))
                .filter(chromes.profile().languages()::contains)
                .ifPresent(choosing::choose);
        return pages.go("/tyo");
    }
}
