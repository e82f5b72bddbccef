package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import fi.rinnalla.services.codevelopment.group.GivingLinks;
import fi.rinnalla.services.codevelopment.group.PlanningMeetings;
import fi.rinnalla.services.codevelopment.group.SeeingMeetings;
import fi.rinnalla.web.access.Cookies;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Meetings of development groups: planned, called, and what goes to members on paper or by a link. */
@RequestScoped
@Path("kehitys/ryhmat/kokoukset")
public class MeetingsController {
    static final String URL = GroupsPage.URL + "/kokoukset";

    @Inject
    private SeeingMeetings seeing;

    @Inject
    private PlanningMeetings planning;

    @Inject
    private GivingLinks giving;

    @Inject
    private MeetingPapers papers;

    @Inject
    private MeetingPages meetings;

    @Inject
    private FormKeys keys;

    @Inject
    private Cookies cookies;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    /** A meeting is always a group's: whoever comes without one chooses it first. */
    @GET
    @Path("uusi")
    public Response begin(@QueryParam("ryhma") @DefaultValue("") String group) {
        var form = new MeetingForm(Sent.NOTHING.with("ryhma", group).with("minutes", "120"));
        return planning.find(group(form)).isPresent()
                ? pages.show(MeetingEditPage.TEMPLATE, fresh(form, List.of()))
                : pages.go(GroupsPage.URL);
    }

    @POST
    public Response plan(Form typed) {
        var form = new MeetingForm(Sent.of(typed));
        planning.of(group(form));
        var voice = meetings.chrome().voice();
        var problems = Checked.with(form.problems(voice), "day", form.sent(), keys, voice);
        if (!problems.isEmpty()) {
            return pages.again(MeetingEditPage.TEMPLATE, fresh(form, problems));
        }
        return planning.plan(keys.digest(Checked.key(form.sent())), group(form), form.plan())
                .map(it -> meetings.here(it.value(), true))
                .orElseGet(() -> pages.go(GroupsPage.URL + "/" + group(form).value() + "?tila=muuttui"));
    }

    private MeetingEditPage fresh(MeetingForm form, List<Problem> problems) {
        var back = GroupsPage.URL + "/" + group(form).value();
        return edit("devgroup.plan", planning.of(group(form)).name(), URL, back, form, problems);
    }

    private static DevelopmentGroupId group(MeetingForm form) {
        return new DevelopmentGroupId(Typed.id(form.sent().text("ryhma")).orElseGet(() -> new UUID(0, 0)));
    }

    @GET
    @Path("{id}")
    public Response one(
            @PathParam("id") UUID id,
            @QueryParam("tila") @DefaultValue("") String state,
            @QueryParam(OneMeetingPage.IDEAS) List<String> themes) {
        return meetings.show(id, state, themes);
    }

    @GET
    @Path("{id}/tiedot")
    public Response edit(@PathParam("id") UUID id) {
        return pages.show(MeetingEditPage.TEMPLATE, changed(id, MeetingForm.of(planning.plan(meeting(id))), List.of()));
    }

    @POST
    @Path("{id}/tiedot")
    public Response change(@PathParam("id") UUID id, Form typed) {
        planning.plan(meeting(id));
        var form = new MeetingForm(Sent.of(typed));
        var problems = form.problems(meetings.chrome().voice());
        return problems.isEmpty()
                ? meetings.here(id, planning.change(meeting(id), form.plan()))
                : pages.again(MeetingEditPage.TEMPLATE, changed(id, form, problems));
    }

    private MeetingEditPage changed(UUID id, MeetingForm form, List<Problem> problems) {
        var here = URL + "/" + id;
        var group = seeing.one(meeting(id)).groupPlan().name();
        return edit("devgroup.meeting.edit", group, here + "/tiedot", here, form, problems);
    }

    private MeetingEditPage edit(
            String heading, String group, String action, String back, MeetingForm form, List<Problem> problems) {
        var chrome = problems.isEmpty() ? meetings.chrome() : meetings.chrome().troubled();
        return new MeetingEditPage(chrome, chrome.voice().say(heading), group, action, back, form, problems);
    }

    /** Who is coming, as far as it is known. */
    @POST
    @Path("{id}/tulijat")
    public Response come(@PathParam("id") UUID id, Form typed) {
        var who = Sent.of(typed).all("coming").stream()
                .flatMap(it -> Typed.id(it).stream())
                .map(GroupMemberId::new)
                .collect(Collectors.toSet());
        return meetings.here(id, planning.come(meeting(id), who));
    }

    @POST
    @Path("{id}/kutsu")
    public Response call(@PathParam("id") UUID id, Form typed) {
        var sent = Sent.of(typed);
        return switch (planning.call(meeting(id), sent.text("reason"))) {
            case CALLED -> meetings.here(id, "kutsuttu");
            case TOO_LATE -> meetings.here(id, "muuttui");
            case NO_AGENDA -> again(id, sent, "heading", "devgroup.call.no_agenda");
            case NEEDS_A_REASON -> again(id, sent, "reason", "devgroup.call.needs_reason");
        };
    }

    private Response again(UUID id, Sent sent, String field, String words) {
        return meetings.again(id, sent, List.of(new Problem(field, meetings.say(words))));
    }

    /** Its secret is shown in the answer to the form itself, once, like the words of a card. */
    @POST
    @Path("{id}/linkki")
    public Response link(@PathParam("id") UUID id, Form typed) {
        var member = Typed.id(Sent.of(typed).text("member")).orElseGet(() -> new UUID(0, 0));
        return giving.give(meeting(id), new GroupMemberId(member))
                .map(it -> pages.show(LinkPage.TEMPLATE, new LinkPage(meetings.chrome(), id, it, address(it))))
                .orElseGet(() -> meetings.here(id, "muuttui"));
    }

    private String address(GivingLinks.Given it) {
        var door = request.getHeader("Host").toLowerCase(Locale.ROOT);
        return cookies.scheme() + "://" + door + "/" + desk.language().path() + "/kokous/"
                + it.token().value();
    }

    /** What members without a screen get. */
    @GET
    @Path("{id}/kutsukirje")
    public Response invitation(@PathParam("id") UUID id) {
        return papers.invitation(seeing.one(meeting(id)), desk.language());
    }

    @GET
    @Path("{id}/poytakirja")
    public Response minutes(@PathParam("id") UUID id) {
        return papers.minutes(seeing.one(meeting(id)), desk.language());
    }

    @POST
    @Path("{id}/peru")
    public Response cancel(@PathParam("id") UUID id) {
        return meetings.here(id, planning.cancel(meeting(id)));
    }

    private static GroupMeetingId meeting(UUID id) {
        return new GroupMeetingId(id);
    }
}
