package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.services.partner.assignment.CarryingAssignments;
import fi.rinnalla.services.partner.assignment.OfferingAssignments;
import fi.rinnalla.services.partner.assignment.ReadingAssignments;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What professionals ordered: read, and seen through step by step. */
@RequestScoped
@Path("tyo/toimeksiannot")
public class AssignmentsController {
    @Inject
    private ReadingAssignments reading;

    @Inject
    private CarryingAssignments carrying;

    @Inject
    private OfferingAssignments offering;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(@BeanParam AssignmentsQuery query) {
        var after = query.after();
        return pages.show(
                AssignmentsPage.TEMPLATE,
                new AssignmentsPage(chrome(), reading.page(query.filter(), after), query, after.isEmpty(), ""));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(OneAssignmentPage.TEMPLATE, page(id, new HeldTyped(), said(state), List.of()));
    }

    @POST
    @Path("{id}/hoitoon")
    public Response takeUp(@PathParam("id") UUID id) {
        return here(id, carrying.takeUp(new AssignmentId(id)));
    }

    @POST
    @Path("{id}/riittaa")
    public Response settle(@PathParam("id") UUID id) {
        return here(id, carrying.settle(new AssignmentId(id)));
    }

    @POST
    @Path("{id}/tarjous")
    public Response offer(
            @PathParam("id") UUID id,
            @FormParam("offer") @DefaultValue("") String offer,
            @FormParam("act") @DefaultValue("") String act) {
        var which = Typed.id(offer).map(OfferId::new);
        var about = new AssignmentId(id);
        return here(
                id,
                act.equals("suits")
                        ? offering.takeTheSuggestedTime(about, which)
                        : offering.withdraw(about, act.equals("withdraw") ? which : Optional.empty()));
    }

    /** The talk before and the talk after: first its day, then that it was. */
    @POST
    @Path("{id}/valmistelu")
    public Response preparation(
            @PathParam("id") UUID id,
            @FormParam("prepares") @DefaultValue("") String day,
            @FormParam("held") @DefaultValue("") String held) {
        var about = new AssignmentId(id);
        if (held.equals("yes")) {
            return here(id, carrying.prepared(about));
        }
        return talk(id, "prepares", day, it -> carrying.prepareOn(about, it));
    }

    @POST
    @Path("{id}/purku")
    public Response debrief(
            @PathParam("id") UUID id,
            @FormParam("debriefs") @DefaultValue("") String day,
            @FormParam("held") @DefaultValue("") String held) {
        var about = new AssignmentId(id);
        if (held.equals("yes")) {
            return here(id, carrying.debriefed(about));
        }
        return talk(id, "debriefs", day, it -> carrying.debriefOn(about, it));
    }

    private Response talk(UUID id, String field, String typed, Predicate<LocalDate> keep) {
        var today = carrying.today();
        return Typed.day(typed)
                .filter(it -> !it.isBefore(today.minusYears(1)) && it.isBefore(today.plusYears(2)))
                .map(it -> here(id, keep.test(it)))
                .orElseGet(() -> again(id, new HeldTyped(), List.of(new Problem(field, say("assignment.talk.error")))));
    }

    @POST
    @Path("{id}/tehty")
    public Response held(@PathParam("id") UUID id, @BeanParam HeldTyped typed) {
        var problems = typed.problems(chrome().voice(), carrying.today());
        return problems.isEmpty()
                ? here(id, carrying.held(new AssignmentId(id), typed.held()))
                : again(id, typed, problems);
    }

    @POST
    @Path("{id}/peru")
    public Response cancel(@PathParam("id") UUID id) {
        return here(id, carrying.cancel(new AssignmentId(id)));
    }

    private Response again(UUID id, HeldTyped typed, List<Problem> problems) {
        return pages.again(OneAssignmentPage.TEMPLATE, page(id, typed, "", problems));
    }

    private OneAssignmentPage page(UUID id, HeldTyped typed, String said, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new OneAssignmentPage(chrome, reading.read(new AssignmentId(id)), typed, said, problems);
    }

    private String said(String state) {
        return switch (state) {
            case "tallessa" -> say("assignment.saved");
            case "muuttui" -> say("assignment.changed");
            case "tarjottu" -> say("assignment.offered");
            case "osa" -> say("assignment.offered.some");
            default -> "";
        };
    }

    private Response here(UUID id, boolean done) {
        return pages.go(AssignmentsPage.URL + "/" + id + "?tila=" + (done ? "tallessa" : "muuttui"));
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("assignment.nav");
    }
}
