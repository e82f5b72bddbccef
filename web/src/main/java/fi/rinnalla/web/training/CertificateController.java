package fi.rinnalla.web.training;

import fi.rinnalla.services.training.CheckingACertificate;
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

/** Whoever is shown a certificate asks here whether it is ours. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/todistus")
public class CertificateController {
    @Inject
    private CheckingACertificate checking;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response check(@PathParam("language") String path, @QueryParam("koodi") @DefaultValue("") String typed) {
        var chrome = chromes.portal(spoken.here(path), "portal.title.todistus", Chrome.Exit.QUIET, "todistus");
        return pages.show(CheckPage.TEMPLATE, new CheckPage(chrome, typed.strip(), checking.check(typed)));
    }
}
