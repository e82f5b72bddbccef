package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.ReadingPublicModels;
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
import java.util.UUID;

/** The organisation's models for everybody. Asked each time: what was shown a minute ago may have been taken off. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/mallit")
public class PublicModelsController {
    static final String PATH = "mallit";

    @Inject
    private ReadingPublicModels reading;

    @Inject
    private PublicPapers papers;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response list(@PathParam("language") String path) {
        var language = spoken.here(path);
        var chrome = chrome(language, PATH);
        return pages.show(PublicModelsPage.TEMPLATE, new PublicModelsPage(chrome, reading.all(language)));
    }

    /** @param wished where another language is wanted for the model than for what is around it */
    @GET
    @Path("{model}")
    public Response one(
            @PathParam("language") String path,
            @PathParam("model") UUID id,
            @QueryParam("kieli") @DefaultValue("") String wished) {
        var language = spoken.here(path);
        var chrome = chrome(language, PATH + "/" + id);
        return pages.show(
                PublicModelPage.TEMPLATE,
                new PublicModelPage(
                        chrome,
                        reading.one(new ModelId(id)),
                        Language.atPath(wished).orElse(language)));
    }

    @GET
    @Path("{model}/pdf")
    public Response pdf(
            @PathParam("language") String path,
            @PathParam("model") UUID id,
            @QueryParam("kieli") @DefaultValue("") String wished) {
        var language = spoken.here(path);
        return papers.pdf(reading.one(new ModelId(id)), Language.atPath(wished).orElse(language));
    }

    private Chrome chrome(Language language, String twins) {
        return chromes.portal(language, "model.public.heading", Chrome.Exit.QUIET, twins);
    }
}
