package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.MoveOutcome;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.services.model.MovingAdoptions;
import fi.rinnalla.services.model.SeeingModels;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
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
import java.util.Optional;
import java.util.UUID;

/** How far a county is with a model: its next step, and when it is looked at again. */
@RequestScoped
@Path("kehitys/mallit/{id}/vaihe")
public class CountiesController {
    @Inject
    private SeeingModels seeing;

    @Inject
    private MovingAdoptions moving;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response county(
            @PathParam("id") UUID id,
            @QueryParam(MoveForm.COUNTY) @DefaultValue("") String county,
            @QueryParam("tila") @DefaultValue("") String state) {
        var said = state.equals("tehty") ? chrome().voice().say("model.said.saved") : "";
        return pages.show(
                AdoptionPage.TEMPLATE, page(id, Typed.one(County.class, county), MoveForm.empty(), said, List.of()));
    }

    @POST
    public Response move(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        moving.mayMove(model(id));
        var form = new MoveForm(fields);
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return again(id, form, problems);
        }
        var county = form.county().orElseThrow();
        return moving.move(model(id), county, keys.digest(form.key()), form.move())
                        instanceof MoveOutcome.Refused refused
                ? again(id, form, List.of(MoveForm.because(refused.why(), chrome().voice())))
                : here(id, county);
    }

    /** It was looked at, and is looked at again on another day; or on none that is known. */
    @POST
    @Path("katsottu")
    public Response look(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        moving.mayMove(model(id));
        var form = new MoveForm(fields);
        var day = form.day("again");
        var bad =
                form.county().isEmpty() || day.isEmpty() && !form.typed("again").isEmpty();
        return !bad && moving.lookAgain(model(id), form.county().orElseThrow(), day)
                ? here(id, form.county().orElseThrow())
                : again(id, form, List.of(new Problem("again", chrome().voice().say("model.again.error"))));
    }

    private Response again(UUID id, MoveForm form, List<Problem> problems) {
        return pages.again(AdoptionPage.TEMPLATE, page(id, form.county(), form, "", problems));
    }

    private AdoptionPage page(UUID id, Optional<County> county, MoveForm form, String said, List<Problem> problems) {
        var sheet = seeing.one(model(id));
        return new AdoptionPage(
                problems.isEmpty() ? chrome() : chrome().troubled(),
                sheet,
                sheet.adoptions().stream()
                        .filter(it -> county.filter(it.county()::equals).isPresent())
                        .findFirst(),
                form,
                said,
                problems);
    }

    private Response here(UUID id, County county) {
        return pages.go(
                ModelsPage.href(model(id)) + "/vaihe?" + MoveForm.COUNTY + "=" + Typed.low(county) + "&tila=tehty");
    }

    private static ModelId model(UUID id) {
        return new ModelId(id);
    }

    private Chrome chrome() {
        return desk.chrome(ModelsPage.NAV);
    }
}
