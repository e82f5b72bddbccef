package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Coaching;
import fi.rinnalla.domain.support.Exercise;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.support.CoachingDesk;
import fi.rinnalla.services.support.RunningCoachings;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Resource coaching: begun from a request, session by session, and ended. */
@RequestScoped
@Path("tyo/pyynnot/{id}/valmennus")
public class CoachingController {
    /** Of no session. */
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    private RunningCoachings running;

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
        var said = Typed.one(Said.class, state)
                .map(known -> chrome().voice().say("coaching.said." + state))
                .orElse("");
        return pages.show(
                CoachingPage.TEMPLATE, new CoachingPage(chrome(), running.of(request()), "", "", said, List.of()));
    }

    /** What can be said above the page after something was done. */
    private enum Said {
        BEGUN,
        AGREED,
        HELD,
        CANCELLED,
        TAKEN_BACK,
        ENDED,
        GOES_ON,
        TOO_LATE
    }

    @POST
    public Response begin(
            @FormParam("key") @DefaultValue("") String key, @FormParam("planned") @DefaultValue("") String planned) {
        var it = running.of(request()); // Whoever may not look is not told what is wrong with the form.
        var sessions = sessions(planned);
        if (sessions.isEmpty()) {
            return again(it, planned, "", problem("planned", "coaching.error.planned"));
        }
        if (!keys.isFresh(key)) {
            return again(it, planned, "", problem("planned", "feedback.error.expired"));
        }
        return here(running.begin(request(), Digest.of(key), sessions.getAsInt()) ? Said.BEGUN : Said.TOO_LATE);
    }

    private static OptionalInt sessions(String typed) {
        return typed.strip().matches("[1-9]\\d?") && Integer.parseInt(typed.strip()) <= Coaching.MOST_SESSIONS
                ? OptionalInt.of(Integer.parseInt(typed.strip()))
                : OptionalInt.empty();
    }

    @POST
    @Path("tapaaminen")
    public Response agreeOn(
            @FormParam("key") @DefaultValue("") String key, @FormParam("day") @DefaultValue("") String day) {
        var it = running.of(request());
        var when = Typed.day(day).filter(on -> isNear(on, it.today()));
        if (when.isEmpty()) {
            return again(it, "", day, problem("day", "coaching.error.day"));
        }
        if (!keys.isFresh(key)) {
            return again(it, "", day, problem("day", "feedback.error.expired"));
        }
        return here(running.agreeOn(request(), Digest.of(key), when.get()) ? Said.AGREED : Said.TOO_LATE);
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusYears(1)) && !day.isAfter(today.plusYears(1));
    }

    @POST
    @Path("pidetty")
    public Response hold(MultivaluedMap<String, String> typed) {
        var session = session(typed);
        var done = session.flatMap(it -> Typed.text(typed.getFirst("exercise-" + it)))
                .flatMap(it -> Typed.one(Exercise.class, it));
        return here(running.hold(request(), session.orElse(NONE), done) ? Said.HELD : Said.TOO_LATE);
    }

    @POST
    @Path("peru")
    public Response cancel(MultivaluedMap<String, String> typed) {
        return here(running.cancel(request(), session(typed).orElse(NONE)) ? Said.CANCELLED : Said.TOO_LATE);
    }

    @POST
    @Path("palauta")
    public Response takeUp(MultivaluedMap<String, String> typed) {
        return here(running.takeUp(request(), session(typed).orElse(NONE)) ? Said.TAKEN_BACK : Said.TOO_LATE);
    }

    @POST
    @Path("paata")
    public Response end() {
        return here(running.end(request()) ? Said.ENDED : Said.TOO_LATE);
    }

    @POST
    @Path("jatka")
    public Response goOn() {
        return here(running.goOn(request()) ? Said.GOES_ON : Said.TOO_LATE);
    }

    private static Optional<UUID> session(MultivaluedMap<String, String> typed) {
        return Typed.text(typed.getFirst("session")).flatMap(Typed::id);
    }

    private Problem problem(String field, String key) {
        return new Problem(field, chrome().voice().say(key));
    }

    private Response again(CoachingDesk it, String planned, String day, Problem problem) {
        return pages.again(
                CoachingPage.TEMPLATE, new CoachingPage(chrome().troubled(), it, planned, day, "", List.of(problem)));
    }

    private Response here(Said said) {
        return pages.go(RequestsPage.URL + "/" + id + "/valmennus?tila=" + Typed.low(said));
    }

    private RequestId request() {
        return new RequestId(id);
    }

    private Chrome chrome() {
        return desk.chrome("request.nav");
    }
}
