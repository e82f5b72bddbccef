package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import fi.rinnalla.services.codevelopment.group.KeepingGroups;
import fi.rinnalla.services.codevelopment.group.SeeingGroups;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
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

/** Development groups: begun, changed, joined and left. */
@RequestScoped
@Path("kehitys/ryhmat")
public class GroupsController {
    @Inject
    private SeeingGroups seeing;

    @Inject
    private KeepingGroups keeping;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list() {
        return pages.show(GroupsPage.TEMPLATE, new GroupsPage(chrome(), seeing.all()));
    }

    @GET
    @Path("uusi")
    public Response begin() {
        seeing.all();
        return pages.show(GroupEditPage.TEMPLATE, fresh(new GroupForm(Sent.NOTHING), List.of()));
    }

    @POST
    public Response begin(Form typed) {
        seeing.all(); // Whoever may not is not told what a group looks like.
        var form = new GroupForm(Sent.of(typed));
        var problems = Checked.with(form.problems(voice()), "name", form.sent(), keys, voice());
        return problems.isEmpty()
                ? here(
                        keeping.begin(keys.digest(Checked.key(form.sent())), form.plan())
                                .value(),
                        "tehty")
                : pages.again(GroupEditPage.TEMPLATE, fresh(form, problems));
    }

    private GroupEditPage fresh(GroupForm form, List<Problem> problems) {
        return new GroupEditPage(chrome(problems), say("devgroup.new"), GroupsPage.URL, GroupsPage.URL, form, problems);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(OneGroupPage.TEMPLATE, page(id, new MemberForm(Sent.NOTHING), said(state), List.of()));
    }

    @GET
    @Path("{id}/tiedot")
    public Response edit(@PathParam("id") UUID id) {
        var form = GroupForm.of(keeping.plan(group(id)));
        return pages.show(GroupEditPage.TEMPLATE, changed(id, form, List.of()));
    }

    @POST
    @Path("{id}/tiedot")
    public Response change(@PathParam("id") UUID id, Form typed) {
        keeping.plan(group(id));
        var form = new GroupForm(Sent.of(typed));
        var problems = form.problems(voice());
        return problems.isEmpty()
                ? here(id, keeping.change(group(id), form.plan()) ? "tehty" : "muuttui")
                : pages.again(GroupEditPage.TEMPLATE, changed(id, form, problems));
    }

    private GroupEditPage changed(UUID id, GroupForm form, List<Problem> problems) {
        var here = GroupsPage.URL + "/" + id;
        return new GroupEditPage(chrome(problems), say("devgroup.edit"), here + "/tiedot", here, form, problems);
    }

    @POST
    @Path("{id}/jasenet")
    public Response join(@PathParam("id") UUID id, Form typed) {
        keeping.plan(group(id));
        var form = new MemberForm(Sent.of(typed));
        var problems = Checked.with(form.problems(voice()), "called", form.sent(), keys, voice());
        return problems.isEmpty()
                ? here(
                        id,
                        keeping.join(group(id), keys.digest(Checked.key(form.sent())), form.sheet())
                                ? "liittyi"
                                : "muuttui")
                : pages.again(OneGroupPage.TEMPLATE, page(id, form, "", problems));
    }

    @POST
    @Path("{id}/jasenet/poisto")
    public Response leave(@PathParam("id") UUID id, Form typed) {
        var member = new GroupMemberId(Typed.id(Sent.of(typed).text("member")).orElseGet(() -> new UUID(0, 0)));
        return here(id, keeping.leave(group(id), member) ? "lahti" : "muuttui");
    }

    @POST
    @Path("{id}/paata")
    public Response end(@PathParam("id") UUID id) {
        return here(id, keeping.end(group(id)) ? "paattyi" : "muuttui");
    }

    private OneGroupPage page(UUID id, MemberForm form, String said, List<Problem> problems) {
        return new OneGroupPage(chrome(problems), seeing.one(group(id)), form, said, problems);
    }

    private static DevelopmentGroupId group(UUID id) {
        return new DevelopmentGroupId(id);
    }

    private String said(String state) {
        return switch (state) {
            case "tehty" -> say("devgroup.saved");
            case "liittyi" -> say("devgroup.joined");
            case "lahti" -> say("devgroup.left");
            case "paattyi" -> say("devgroup.ended.now");
            case "muuttui" -> say("devgroup.changed");
            default -> "";
        };
    }

    private Response here(UUID id, String state) {
        return pages.go(GroupsPage.URL + "/" + id + "?tila=" + state);
    }

    private String say(String key) {
        return voice().say(key);
    }

    private Voice voice() {
        return chrome().voice();
    }

    private Chrome chrome(List<Problem> problems) {
        return problems.isEmpty() ? chrome() : chrome().troubled();
    }

    private Chrome chrome() {
        return desk.chrome("devgroup.nav");
    }
}
