package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.presence.ClosingADay;
import fi.rinnalla.services.presence.CorrectingADay;
import fi.rinnalla.services.presence.SeeingADay;
import fi.rinnalla.services.presence.TallySheet;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day of a place: its figures set right, closed, opened again. */
@RequestScoped
@Path("tyo/kaynnit/paiva")
public class DayController {
    @Inject
    private SeeingADay seeing;

    @Inject
    private CorrectingADay correcting;

    @Inject
    private ClosingADay closing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @GET
    public Response day(
            @QueryParam("paikka") String place, @QueryParam("paiva") String day, @QueryParam("tila") String state) {
        return found(place, Typed.day(day))
                .map(it -> new DayPage(desk.chrome("tally.nav"), it, DayForm.empty(), said(state), List.of()))
                .map(it -> pages.show(DayPage.TEMPLATE, it))
                .orElseGet(() -> pages.go("/tyo/kaynnit"));
    }

    @POST
    public Response correct(MultivaluedMap<String, String> typed) {
        var form = new DayForm(typed);
        var problems = form.problemsOfCounts(voice());
        if (!problems.isEmpty()) {
            return again(form, problems);
        }
        var done = correcting.correct(form.place(), day(form), form.counts(), form.key());
        return done ? pages.go(address(form) + "&tila=korjattu") : again(form, List.of(wrongDay()));
    }

    @POST
    @Path("sulku")
    public Response close(MultivaluedMap<String, String> typed) {
        var form = new DayForm(typed);
        var problems = form.problemsOfClosing(DayPage.fundings(sheet(form.place(), form.day())), voice());
        if (!problems.isEmpty()) {
            return again(form, problems);
        }
        var done = closing.close(form.place(), day(form), form.costs(), form.presentees());
        return done ? pages.go(address(form) + "&tila=suljettu") : again(form, List.of(wrongDay()));
    }

    @POST
    @Path("avaus")
    public Response reopen(MultivaluedMap<String, String> typed) {
        var form = new DayForm(typed);
        closing.reopen(form.place(), day(form));
        return pages.go(address(form) + "&tila=avattu");
    }

    private Response again(DayForm form, List<Problem> problems) {
        var chrome = desk.chrome("tally.nav").troubled();
        return pages.again(DayPage.TEMPLATE, new DayPage(chrome, sheet(form.place(), form.day()), form, "", problems));
    }

    /** @throws NotFound where the organisation has no such place */
    private TallySheet sheet(String place, Optional<LocalDate> day) {
        return found(place, day).orElseThrow(() -> new NotFound("a place"));
    }

    private Optional<TallySheet> found(String place, Optional<LocalDate> day) {
        return seeing.of(place, day).filter(it -> it.place().code().equals(place));
    }

    private LocalDate day(DayForm form) {
        return form.day().orElse(Helsinki.day(clock.instant()));
    }

    private String address(DayForm form) {
        return "/tyo/kaynnit/paiva?paikka=" + form.place() + "&paiva=" + day(form);
    }

    private Problem wrongDay() {
        return new Problem("paiva", voice().say("tally.error.day"));
    }

    private String said(String state) {
        return Typed.text(state)
                .filter(List.of("korjattu", "suljettu", "avattu")::contains)
                .map(it -> voice().say("tally.said." + it))
                .orElse("");
    }

    private Voice voice() {
        return desk.chrome("tally.nav").voice();
    }
}
