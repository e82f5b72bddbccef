package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.services.model.PublishingModels;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** An administrator puts a model on the organisation's public page, or takes it off. */
@RequestScoped
@Path("kehitys/mallit/{id}/julkisuus")
public class PublishController {
    @Inject
    private PublishingModels publishing;

    @Inject
    private Pages pages;

    @POST
    public Response publish(@PathParam("id") UUID id) {
        return here(id, publishing.publish(new ModelId(id)) ? "julkinen" : "muuttui");
    }

    @POST
    @Path("poisto")
    public Response takeOff(@PathParam("id") UUID id) {
        publishing.takeOff(new ModelId(id));
        return here(id, "piilossa");
    }

    private Response here(UUID id, String state) {
        return pages.go(ModelsPage.href(new ModelId(id)) + "?tila=" + state);
    }
}
