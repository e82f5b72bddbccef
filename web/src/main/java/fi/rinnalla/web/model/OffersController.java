package fi.rinnalla.web.model;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.CopyingModels;
import fi.rinnalla.services.model.SeeingOfferedModels;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** What other organisations offer: read, and taken over as a copy. */
@RequestScoped
@Path("kehitys/mallit/muilta")
public class OffersController {
    @Inject
    private SeeingOfferedModels seeing;

    @Inject
    private CopyingModels copying;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list() {
        return pages.show(OfferedModelsPage.TEMPLATE, new OfferedModelsPage(chrome(), seeing.all()));
    }

    @GET
    @Path("nayta")
    public Response one(
            @QueryParam("malli") @DefaultValue("") String model,
            @QueryParam("kieli") @DefaultValue("") String language) {
        var offered = Typed.id(model);
        return offered.isEmpty()
                ? list()
                : pages.show(
                        OfferedModelPage.TEMPLATE,
                        new OfferedModelPage(
                                chrome(),
                                seeing.one(offered.get()),
                                Language.atPath(language).orElseGet(desk::language),
                                chromes.profile().languages()));
    }

    @POST
    public Response copy(
            @FormParam("malli") @DefaultValue("") String model,
            @FormParam("named") @DefaultValue("") String named,
            @FormParam(FormKeys.FIELD) @DefaultValue("") String key) {
        copying.mayCopy();
        return Typed.id(model)
                .flatMap(it -> copying.copy(it, keys.digest(key), named.equals("true"), desk.language()))
                .map(it -> pages.go(ModelsPage.href(it) + "?tila=kopioitu"))
                .orElseGet(() -> pages.go(OfferedModelsPage.URL));
    }

    private Chrome chrome() {
        return desk.chrome(ModelsPage.NAV);
    }
}
