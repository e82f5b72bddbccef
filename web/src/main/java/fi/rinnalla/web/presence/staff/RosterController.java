package fi.rinnalla.web.presence.staff;

import fi.rinnalla.services.presence.KeepingTheRoster;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Who is at a place or a line, week by week. */
@RequestScoped
@Path("hallinta/paikat/{id}/vuorot")
public class RosterController {
    @Inject
    private KeepingTheRoster keeping;

    @Inject
    private DoorDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response week(
            @PathParam("id") UUID id, @QueryParam("viikko") String week, @QueryParam("tila") String state) {
        var form = new RosterForm(week == null ? Sent.NOTHING : Sent.NOTHING.with("viikko", week));
        return pages.show(RosterPage.TEMPLATE, page(id, form, List.of(), "tallennettu".equals(state)));
    }

    @POST
    public Response put(@PathParam("id") UUID id, Form typed) {
        var form = new RosterForm(Sent.of(typed));
        var problems = form.problems(desk.chrome(false).voice());
        if (!problems.isEmpty()) {
            return pages.again(RosterPage.TEMPLATE, page(id, form, problems, false));
        }
        return keeping.put(id, form.wish(), form.fields().form())
                ? go(id, form)
                : pages.again(
                        RosterPage.TEMPLATE,
                        page(id, form, List.of(new Problem("day", desk.say("hours.error.shut"))), false));
    }

    @POST
    @Path("poisto")
    public Response remove(@PathParam("id") UUID id, Form typed) {
        var form = new RosterForm(Sent.of(typed));
        keeping.remove(id, Typed.id(form.fields().text("turn")).orElseGet(() -> new UUID(0, 0)));
        return go(id, form);
    }

    @POST
    @Path("poisto/peru")
    public Response putBack(@PathParam("id") UUID id, Form typed) {
        var form = new RosterForm(Sent.of(typed));
        keeping.putBack(id, Typed.id(form.fields().text("turn")).orElseGet(() -> new UUID(0, 0)));
        return go(id, form);
    }

    private Response go(UUID id, RosterForm form) {
        return pages.go(DoorsPage.URL + "/" + id + "/vuorot?tila=tallennettu&viikko=" + form.monday(desk.today()));
    }

    private RosterPage page(UUID id, RosterForm form, List<Problem> problems, boolean saved) {
        var week = keeping.week(id, form.monday(desk.today()));
        return new RosterPage(desk.chrome(!problems.isEmpty()), desk.sheet(id), week, form, problems, saved);
    }
}
