package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.services.model.OfferingModels;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** An administrator offers a model to other organisations, or takes it back. */
@RequestScoped
@Path("kehitys/mallit/{id}/tarjonta")
public class OfferController {
    @Inject
    private OfferingModels offering;

    @Inject
    private Pages pages;

    @POST
    public Response offer(@PathParam("id") UUID id) {
        return here(id, offering.offer(new ModelId(id)) ? "tarjolla" : "muuttui");
    }

    @POST
    @Path("poisto")
    public Response withdraw(@PathParam("id") UUID id) {
        offering.withdraw(new ModelId(id));
        return here(id, "vedetty");
    }

    private Response here(UUID id, String state) {
        return pages.go(ModelsPage.href(new ModelId(id)) + "?tila=" + state);
    }
}
