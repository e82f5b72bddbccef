package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.OwnDesignId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.reporting.DesignSheet;
import fi.rinnalla.services.reporting.KeepingDesigns;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** What is asked in reports: ready, and as the organisation has made it fit. */
@RequestScoped
@Path("tyo/raporttipohjat")
public class DesignsController {
    @Inject
    private KeepingDesigns keeping;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(@QueryParam("tila") @DefaultValue("") String state) {
        var said = state.equals("poistettu") ? say("reporting.said.design.removed") : "";
        return pages.show(DesignsPage.TEMPLATE, new DesignsPage(chrome(), keeping.all(desk.language()), said));
    }

    @POST
    public Response copy(Form fields) {
        keeping.all(desk.language());
        var sent = Sent.of(fields);
        var code = sent.text("ready");
        if (!DesignCode.mayBe(code)) {
            throw new NotFound(code);
        }
        var id = keeping.copy(keys.digest(sent.text(FormKeys.FIELD)), new DesignCode(code), desk.language());
        return pages.go(DesignsPage.href(id) + "?tila=tehty");
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var said = switch (state) {
            case "tehty" -> say("reporting.said.design.copied");
            case "tallessa" -> say("reporting.said.design.saved");
            case "muuttui" -> say("reporting.said.design.changed");
            default -> "";
        };
        var sheet = keeping.one(design(id), desk.language());
        return pages.show(
                DesignPage.TEMPLATE, new DesignPage(chrome(), sheet, DesignForm.of(sheet), false, said, List.of()));
    }

    @POST
    @Path("{id}")
    public Response rewrite(@PathParam("id") UUID id, Form fields) {
        var sheet = keeping.one(design(id), desk.language());
        var form = new DesignForm(Sent.of(fields));
        var problems = form.problems(sheet, chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(DesignPage.TEMPLATE, again(sheet, form, false, problems));
        }
        return keeping.rewrite(design(id), form.edition(), form.name(), form.choices(sheet), desk.language())
                .map(stored -> pages.conflict(DesignPage.TEMPLATE, again(stored, form, true, List.of())))
                .orElseGet(() -> pages.go(DesignsPage.href(design(id)) + "?tila=tallessa"));
    }

    private DesignPage again(DesignSheet sheet, DesignForm form, boolean overtaken, List<Problem> problems) {
        return new DesignPage(chrome().troubled(), sheet, form, overtaken, "", problems);
    }

    @POST
    @Path("{id}/poisto")
    public Response remove(@PathParam("id") UUID id, Form fields) {
        return pages.go(
                keeping.remove(design(id), new DesignForm(Sent.of(fields)).edition())
                        ? DesignsPage.URL + "?tila=poistettu"
                        : DesignsPage.href(design(id)) + "?tila=muuttui");
    }

    private static OwnDesignId design(UUID id) {
        return new OwnDesignId(id);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome(ReportsPage.NAV);
    }
}
