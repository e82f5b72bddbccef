package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.AgendaPoint;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.ReadyWorkshop;
import fi.rinnalla.domain.codevelopment.group.WorkshopPlan;
import fi.rinnalla.services.codevelopment.group.KeepingWorkshops;
import fi.rinnalla.services.codevelopment.group.PlanningMeetings;
import fi.rinnalla.services.codevelopment.group.SeeingMeetings;
import fi.rinnalla.services.codevelopment.group.WorkshopRow;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a meeting is about: what the data propose, a workshop's questions, and the group's own. */
@RequestScoped
@Path("kehitys/ryhmat/asialista")
public class AgendaController {
    @Inject
    private SeeingMeetings seeing;

    @Inject
    private PlanningMeetings planning;

    @Inject
    private KeepingWorkshops workshops;

    @Inject
    private MeetingPages meetings;

    /** The group's own point. */
    @POST
    @Path("{id}/oma")
    public Response own(@PathParam("id") UUID id, Form typed) {
        planning.plan(meeting(id));
        var sent = Sent.of(typed);
        var problems = new ArrayList<Problem>();
        within(sent, "heading", 1, AgendaPoint.LONGEST_HEADING, problems);
        within(sent, "about", 0, AgendaPoint.LONGEST_ABOUT, problems);
        var minutes = Numbers.of(sent.text("minutes"));
        if (!sent.text("minutes").isEmpty()
                && minutes.filter(AgendaPoint::lasts).isEmpty()) {
            problems.add(new Problem("minutes", meetings.say("devgroup.item.minutes.error")));
        }
        if (!problems.isEmpty()) {
            return meetings.again(id, sent, problems);
        }
        var point = AgendaPoint.own(sent.text("heading"), sent.text("about"), minutes);
        return meetings.here(id, planning.put(meeting(id), List.of(point)));
    }

    private void within(Sent sent, String field, int fewest, int most, List<Problem> problems) {
        var length = sent.text(field).length();
        if (length < fewest || length > most) {
            problems.add(new Problem(field, meetings.say("devgroup.item." + field + ".error", "n", most)));
        }
    }

    /** Those of the proposals that were ticked. */
    @POST
    @Path("{id}/ehdotukset")
    public Response propose(@PathParam("id") UUID id, Form typed) {
        var chosen = Sent.of(typed).all("proposal");
        var words = new ProposalWords(meetings.chrome().voice());
        var points = seeing.one(meeting(id)).proposals().stream()
                .filter(it -> chosen.contains(it.name()))
                .map(words::point)
                .toList();
        return meetings.here(id, planning.put(meeting(id), points));
    }

    /** A workshop's questions, one after another. */
    @POST
    @Path("{id}/tyopaja")
    public Response workshop(@PathParam("id") UUID id, Form typed) {
        planning.plan(meeting(id));
        var which = Sent.of(typed).text("workshop");
        var points = plan(which).stream()
                .flatMap(it -> it.questions().stream())
                .map(WorkshopPlan.Question::point)
                .toList();
        return meetings.here(id, planning.put(meeting(id), points));
    }

    private Optional<WorkshopPlan> plan(String which) {
        return Typed.one(ReadyWorkshop.class, which)
                .map(it -> new WorkshopWords(meetings.chrome().voice()).plan(it))
                .or(() -> workshops.all().stream()
                        .filter(it -> it.id().value().toString().equals(which))
                        .map(WorkshopRow::plan)
                        .findFirst());
    }

    @POST
    @Path("{id}/poisto")
    public Response takeOff(@PathParam("id") UUID id, Form typed) {
        return meetings.here(id, planning.takeOff(meeting(id), item(typed)));
    }

    @POST
    @Path("{id}/ylos")
    public Response moveUp(@PathParam("id") UUID id, Form typed) {
        return meetings.here(id, planning.moveUp(meeting(id), item(typed)));
    }

    private static UUID item(Form typed) {
        return Typed.id(Sent.of(typed).text("item")).orElseGet(() -> new UUID(0, 0));
    }

    private static GroupMeetingId meeting(UUID id) {
        return new GroupMeetingId(id);
    }
}
