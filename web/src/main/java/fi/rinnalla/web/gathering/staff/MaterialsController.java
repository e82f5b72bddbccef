package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.services.gathering.KeepingMaterials;
import fi.rinnalla.services.gathering.RunningGatherings;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Where staff leave something to read after a meeting. */
@RequestScoped
@Path("tyo/ryhmat")
public class MaterialsController {
    private static final String MATERIAL = "{gathering}/aineistot/{material}";

    @Inject
    private KeepingMaterials keeping;

    @Inject
    private RunningGatherings running;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    @Inject
    private Pages pages;

    @GET
    @Path("{id}/aineistot")
    public Response list(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var done = state.isEmpty() ? "" : desk.chrome("running.nav").voice().say("running.done");
        return pages.show(MaterialsPage.TEMPLATE, page(id, MaterialForm.empty(), done, List.of()));
    }

    @POST
    @Path("{id}/aineistot")
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        var form = new MaterialForm(typed, "");
        var problems = form.problems(desk.chrome("running.nav").voice());
        if (!problems.isEmpty()) {
            return again(id, form, problems);
        }
        keeping.add(new GatheringId(id), keys.digest(form.typed(FormKeys.FIELD)), form.text());
        return here(id);
    }

    @POST
    @Path(MATERIAL)
    public Response rewrite(
            @PathParam("gathering") UUID id,
            @PathParam("material") UUID material,
            MultivaluedMap<String, String> typed) {
        var form = new MaterialForm(typed, "-" + material);
        var problems = form.problems(desk.chrome("running.nav").voice());
        if (!problems.isEmpty()) {
            return again(id, form, problems);
        }
        keeping.rewrite(new GatheringId(id), material, form.text(), keys.digest(typed.getFirst(FormKeys.FIELD)));
        return here(id);
    }

    @POST
    @Path(MATERIAL + "/edellinen")
    public Response writeAsBefore(
            @PathParam("gathering") UUID id,
            @PathParam("material") UUID material,
            @FormParam(FormKeys.FIELD) String key) {
        keeping.writeAsBefore(new GatheringId(id), material, keys.digest(key));
        return here(id);
    }

    @POST
    @Path(MATERIAL + "/piilotus")
    public Response hide(@PathParam("gathering") UUID id, @PathParam("material") UUID material) {
        keeping.hide(new GatheringId(id), material);
        return here(id);
    }

    @POST
    @Path(MATERIAL + "/palautus")
    public Response show(@PathParam("gathering") UUID id, @PathParam("material") UUID material) {
        keeping.show(new GatheringId(id), material);
        return here(id);
    }

    private Response again(UUID id, MaterialForm form, List<Problem> problems) {
        return pages.again(MaterialsPage.TEMPLATE, page(id, form, "", problems));
    }

    private MaterialsPage page(UUID id, MaterialForm form, String done, List<Problem> problems) {
        var chrome = desk.chrome("running.nav");
        return new MaterialsPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                running.one(new GatheringId(id)),
                keeping.of(new GatheringId(id)),
                keeping.last(new GatheringId(id)),
                form,
                chromes.profile().languages(),
                done,
                problems);
    }

    private Response here(UUID id) {
        return pages.go("/tyo/ryhmat/" + id + "/aineistot?tila=tehty");
    }
}
