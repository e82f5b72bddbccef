package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.ReadyWorkshop;
import fi.rinnalla.domain.codevelopment.group.WorkshopId;
import fi.rinnalla.services.codevelopment.group.KeepingWorkshops;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
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

/** Workshop templates of the organisation's own; a ready one can be copied and changed. */
@RequestScoped
@Path("kehitys/ryhmat/tyopajat")
public class WorkshopsController {
    @Inject
    private KeepingWorkshops workshops;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(@QueryParam("tila") @DefaultValue("") String state) {
        var said = state.equals("tehty") ? chrome().voice().say("devgroup.saved") : "";
        return pages.show(WorkshopsPage.TEMPLATE, new WorkshopsPage(chrome(), workshops.all(), said));
    }

    /** @param template the ready one that is copied */
    @GET
    @Path("uusi")
    public Response begin(@QueryParam("pohja") @DefaultValue("") String template) {
        workshops.all();
        var form = Typed.one(ReadyWorkshop.class, template)
                .map(it -> WorkshopForm.of(new WorkshopWords(chrome().voice()).plan(it)))
                .orElseGet(() -> new WorkshopForm(Sent.NOTHING));
        return pages.show(WorkshopEditPage.TEMPLATE, page("devgroup.workshop.new", WorkshopsPage.URL, form, List.of()));
    }

    @POST
    public Response write(Form typed) {
        workshops.all();
        var form = new WorkshopForm(Sent.of(typed));
        var voice = chrome().voice();
        var problems = Checked.with(form.problems(voice), "title", form.sent(), keys, voice);
        if (!problems.isEmpty()) {
            return pages.again(
                    WorkshopEditPage.TEMPLATE, page("devgroup.workshop.new", WorkshopsPage.URL, form, problems));
        }
        workshops.write(keys.digest(Checked.key(form.sent())), form.plan());
        return done();
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") UUID id) {
        var form = WorkshopForm.of(workshops.plan(new WorkshopId(id)));
        return pages.show(WorkshopEditPage.TEMPLATE, changed(id, form, List.of()));
    }

    @POST
    @Path("{id}")
    public Response change(@PathParam("id") UUID id, Form typed) {
        workshops.plan(new WorkshopId(id));
        var form = new WorkshopForm(Sent.of(typed));
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(WorkshopEditPage.TEMPLATE, changed(id, form, problems));
        }
        workshops.change(new WorkshopId(id), form.plan());
        return done();
    }

    @POST
    @Path("{id}/poisto")
    public Response remove(@PathParam("id") UUID id) {
        workshops.remove(new WorkshopId(id));
        return done();
    }

    private WorkshopEditPage changed(UUID id, WorkshopForm form, List<Problem> problems) {
        return page("devgroup.workshop.edit", WorkshopsPage.URL + "/" + id, form, problems);
    }

    private WorkshopEditPage page(String heading, String action, WorkshopForm form, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new WorkshopEditPage(chrome, chrome.voice().say(heading), action, form, problems);
    }

    private Response done() {
        return pages.go(WorkshopsPage.URL + "?tila=tehty");
    }

    private Chrome chrome() {
        return desk.chrome("devgroup.nav");
    }
}
