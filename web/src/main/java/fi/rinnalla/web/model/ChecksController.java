package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.services.model.CheckingFidelity;
import fi.rinnalla.services.model.ModelSheet;
import fi.rinnalla.services.model.SeeingModels;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The checklist of a model: gone through, and how it went before. */
@RequestScoped
@Path("kehitys/mallit/{id}/tarkistus")
public class ChecksController {
    @Inject
    private SeeingModels seeing;

    @Inject
    private CheckingFidelity checking;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    /** Where there is no checklist in force there is nothing to look at. */
    @GET
    public Response list(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var sheet = seeing.one(model(id));
        var said = state.equals("tehty") ? chrome().voice().say("model.check.saved") : "";
        return hasList(sheet)
                ? pages.show(CheckPage.TEMPLATE, new CheckPage(chrome(), sheet, CheckForm.empty(), said, List.of()))
                : pages.go(ModelsPage.href(model(id)));
    }

    @POST
    public Response check(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        checking.mayCheck(model(id));
        var sheet = seeing.one(model(id));
        var form = new CheckForm(fields);
        if (!hasList(sheet) || form.version() != sheet.shown().number()) {
            return pages.go(ModelsPage.href(model(id)) + "?tila=muuttui");
        }
        var items = sheet.shown().passport().items();
        var problems = form.problems(items, sheet.today(), chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(CheckPage.TEMPLATE, new CheckPage(chrome().troubled(), sheet, form, "", problems));
        }
        return checking.check(
                        model(id),
                        form.version(),
                        keys.digest(form.key()),
                        form.county(),
                        form.day().orElseThrow(),
                        form.answers(items))
                ? pages.go(ModelsPage.href(model(id)) + "/tarkistus?tila=tehty")
                : pages.go(ModelsPage.href(model(id)) + "?tila=muuttui");
    }

    private static boolean hasList(ModelSheet sheet) {
        return sheet.isInForce() && sheet.shown().passport().items() > 0;
    }

    private static ModelId model(UUID id) {
        return new ModelId(id);
    }

    private Chrome chrome() {
        return desk.chrome(ModelsPage.NAV);
    }
}
