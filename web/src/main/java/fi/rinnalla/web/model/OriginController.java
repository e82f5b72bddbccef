package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.PassportDifference;
import fi.rinnalla.services.model.CopyingModels;
import fi.rinnalla.services.model.ModelSheet;
import fi.rinnalla.services.model.SeeingModels;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/** Where a copy came from: what is new there, and whether we are known there by name. */
@RequestScoped
@Path("kehitys/mallit/{id}/alkupera")
public class OriginController {
    @Inject
    private SeeingModels seeing;

    @Inject
    private CopyingModels copying;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    /** Where it is offered no longer, or was written here, there is nothing to compare with. */
    @GET
    public Response difference(@PathParam("id") UUID id) {
        var sheet = seeing.one(new ModelId(id));
        return seeing.originDifference(new ModelId(id))
                .map(it -> pages.show(DifferencePage.TEMPLATE, page(sheet, it)))
                .orElseGet(() -> here(id, ""));
    }

    private DifferencePage page(ModelSheet sheet, PassportDifference it) {
        var copy = sheet.origin().orElseThrow();
        var there = copy.there().orElseThrow();
        var back = ModelsPage.href(sheet.id());
        return new DifferencePage(
                chrome(),
                chrome().voice()
                        .say(
                                "model.difference.origin",
                                "before",
                                copy.origin().version(),
                                "after",
                                there,
                                "organisation",
                                copy.origin().organisation()),
                back,
                it,
                Optional.of(back + "/alkupera").filter(look -> sheet.mayWrite() && copy.isNewerThere()),
                there);
    }

    /** Somebody has looked, so that it is no longer pointed out. */
    @POST
    public Response looked(@PathParam("id") UUID id, @FormParam("version") @DefaultValue("") String version) {
        if (version.matches("\\d{1,6}")) {
            copying.lookedAtOrigin(new ModelId(id), Integer.parseInt(version));
        } else {
            copying.mayCopy(new ModelId(id));
        }
        return here(id, "?tila=tehty");
    }

    @POST
    @Path("nimi")
    public Response name(@PathParam("id") UUID id, @FormParam("named") @DefaultValue("") String named) {
        copying.nameToOrigin(new ModelId(id), named.equals("true"));
        return here(id, "?tila=tehty");
    }

    private Response here(UUID id, String state) {
        return pages.go(ModelsPage.href(new ModelId(id)) + state);
    }

    private Chrome chrome() {
        return desk.chrome(ModelsPage.NAV);
    }
}
