package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.support.MeetingDesk;
import fi.rinnalla.services.support.PlanningMeetings;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** Somebody comes along to a meeting: planned, changed, held or cancelled, from the request it was asked in. */
@RequestScoped
@Path("tyo/pyynnot/{id}/palaveri")
public class MeetingSupportController {
    @Inject
    private PlanningMeetings planning;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response one(@QueryParam("tila") @DefaultValue("") String state) {
        var it = planning.of(request());
        var said = Typed.one(Said.class, state)
                .map(known -> chrome().voice().say("meeting.said." + state))
                .orElse("");
        return pages.show(MeetingSupportPage.TEMPLATE, new MeetingSupportPage(chrome(), it, form(it), said, List.of()));
    }

    /** What can be said above the page after something was done. */
    private enum Said {
        PLANNED,
        CHANGED,
        HELD,
        CANCELLED,
        TAKEN_BACK,
        ANOTHER_IS_AHEAD,
        TOO_LATE
    }

    @POST
    public Response plan(@BeanParam MeetingForm form) {
        var it = planning.of(request()); // Whoever may not look is not told what is wrong with the form.
        var problems = form.problems(chrome().voice(), it.today());
        if (problems.isEmpty() && !keys.isFresh(form.key())) {
            problems = List.of(new Problem("day", chrome().voice().say("feedback.error.expired")));
        }
        return problems.isEmpty()
                ? here(said(planning.plan(request(), Digest.of(form.key()), form.plan(), form.words()), Said.PLANNED))
                : again(it, form, problems);
    }

    @POST
    @Path("muuta")
    public Response change(@BeanParam MeetingForm form) {
        var it = planning.of(request());
        var problems = form.problems(chrome().voice(), it.today());
        return problems.isEmpty()
                ? here(said(planning.change(request(), form.plan(), form.words()), Said.CHANGED))
                : again(it, form, problems);
    }

    @POST
    @Path("pidetty")
    public Response hold() {
        return here(planning.hold(request()) ? Said.HELD : Said.TOO_LATE);
    }

    @POST
    @Path("peru")
    public Response cancel() {
        return here(planning.cancel(request()) ? Said.CANCELLED : Said.TOO_LATE);
    }

    @POST
    @Path("palauta")
    public Response takeUp() {
        return here(planning.takeUp(request()) ? Said.TAKEN_BACK : Said.TOO_LATE);
    }

    private static Said said(PlanningMeetings.Outcome outcome, Said done) {
        return switch (outcome) {
            case PLANNED -> done;
            case ANOTHER_IS_AHEAD -> Said.ANOTHER_IS_AHEAD;
            case TOO_LATE -> Said.TOO_LATE;
        };
    }

    private Response again(MeetingDesk it, MeetingForm form, List<Problem> problems) {
        return pages.again(
                MeetingSupportPage.TEMPLATE, new MeetingSupportPage(chrome().troubled(), it, form, "", problems));
    }

    /** What is ahead can be changed; beside what is behind, a new one is planned. */
    private static MeetingForm form(MeetingDesk it) {
        return it.meeting()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .map(MeetingForm::of)
                .orElseGet(MeetingForm::new);
    }

    private Response here(Said said) {
        return pages.go(RequestsPage.URL + "/" + id + "/palaveri?tila=" + Typed.low(said));
    }

    private RequestId request() {
        return new RequestId(id);
    }

    private Chrome chrome() {
        return desk.chrome("request.nav");
    }
}
