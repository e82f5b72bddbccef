package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.AgendaNotes;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.services.codevelopment.group.LeadingMeetings;
import fi.rinnalla.services.codevelopment.group.MeetingSheet;
import fi.rinnalla.services.codevelopment.group.SeeingMeetings;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A meeting while it goes on, and what is written down of it. */
@RequestScoped
@Path("kehitys/ryhmat/nakyma")
public class TalkController {
    @Inject
    private SeeingMeetings seeing;

    @Inject
    private LeadingMeetings leading;

    @Inject
    private MeetingPages meetings;

    @Inject
    private Pages pages;

    @GET
    @Path("{id}")
    public Response talk(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var said = state.equals("tehty") ? meetings.say("devgroup.saved") : "";
        return pages.show(TalkPage.TEMPLATE, page(id, Sent.NOTHING, said, List.of()));
    }

    /** What came of one point. The others stay as they are, so that two may write at once. */
    @POST
    @Path("{id}")
    public Response write(@PathParam("id") UUID id, Form typed) {
        var sent = Sent.of(typed);
        var sheet = seeing.one(meeting(id));
        var item = Typed.id(sent.text("item")).orElseGet(() -> new UUID(0, 0));
        var problems = problems(sent, item);
        if (!problems.isEmpty()) {
            return pages.again(TalkPage.TEMPLATE, page(id, sent, "", problems));
        }
        if (!leading.write(meeting(id), item, notes(sent, item))) {
            return meetings.here(id, "muuttui");
        }
        var at = sheet.agenda().stream().map(MeetingSheet.Item::id).toList().indexOf(item) + 1;
        return pages.go(GroupsPage.URL + "/nakyma/" + id + "?tila=tehty#kohta-" + at);
    }

    private List<Problem> problems(Sent sent, UUID item) {
        var problems = new ArrayList<Problem>();
        tooLong(sent, TalkPage.name("notes", item), AgendaNotes.LONGEST_WORDS, problems);
        tooLong(sent, TalkPage.name("next", item), AgendaNotes.LONGEST_NEXT, problems);
        var on = TalkPage.name("next_on", item);
        if (!sent.text(on).isEmpty() && sent.day(on).isEmpty()) {
            problems.add(new Problem(on, meetings.say("professional.day.error")));
        }
        return problems;
    }

    private void tooLong(Sent sent, String field, int most, List<Problem> problems) {
        var over = sent.text(field).length() - most;
        if (over > 0) {
            problems.add(new Problem(field, meetings.say("feedback.error.too_long", "n", over)));
        }
    }

    private static AgendaNotes notes(Sent sent, UUID item) {
        return new AgendaNotes(
                sent.text(TalkPage.name("notes", item)),
                sent.text(TalkPage.name("next", item)),
                sent.day(TalkPage.name("next_on", item)));
    }

    /** How many of whom were there. */
    @POST
    @Path("{id}/lasnaolo")
    public Response held(@PathParam("id") UUID id, Form typed) {
        seeing.one(meeting(id));
        var form = new CountForm(Sent.of(typed));
        var problems = form.problems(meetings.chrome().voice());
        return problems.isEmpty()
                ? meetings.here(id, leading.held(meeting(id), form.present()))
                : meetings.again(id, form.sent(), problems);
    }

    @POST
    @Path("{id}/hyvaksynta")
    public Response approve(@PathParam("id") UUID id) {
        return meetings.here(id, leading.approve(meeting(id)) ? "hyvaksytty" : "muuttui");
    }

    private TalkPage page(UUID id, Sent sent, String said, List<Problem> problems) {
        var chrome = problems.isEmpty() ? meetings.chrome() : meetings.chrome().troubled();
        return new TalkPage(chrome, seeing.one(meeting(id)), seeing.words(meeting(id)), sent, said, problems);
    }

    private static GroupMeetingId meeting(UUID id) {
        return new GroupMeetingId(id);
    }
}
