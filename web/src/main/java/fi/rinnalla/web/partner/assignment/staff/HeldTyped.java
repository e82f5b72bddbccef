package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.Held;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.Present;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** That it was held, how long, and how many were there, as a worker typed it. */
public class HeldTyped {
    @FormParam("held-on")
    @DefaultValue("")
    private String day = "";

    @FormParam("minutes")
    @DefaultValue("")
    private String minutes = "";

    @FormParam("professionals")
    @DefaultValue("")
    private String professionals = "";

    @FormParam("parents")
    @DefaultValue("")
    private String parents = "";

    @FormParam("students")
    @DefaultValue("")
    private String students = "";

    List<Problem> problems(Voice voice, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (Typed.day(day).filter(it -> !it.isAfter(today)).isEmpty()) {
            problems.add(new Problem("held-on", voice.say("assignment.held.error")));
        }
        if (number(minutes)
                .filter(it -> it > 0 && it <= OfferTerms.LONGEST_MINUTES)
                .isEmpty()) {
            problems.add(new Problem("minutes", voice.say("assignment.minutes.error")));
        }
        Stream.of("professionals", "parents", "students")
                .filter(it -> count(it).isEmpty())
                .forEach(it -> problems.add(new Problem(it, voice.say("assignment.present.error"))));
        return problems;
    }

    /** Only where there are no problems. */
    Held held() {
        return new Held(
                Typed.day(day).orElseThrow(),
                number(minutes).orElseThrow(),
                new Present(
                        count("professionals").orElseThrow(),
                        count("parents").orElseThrow(),
                        count("students").orElseThrow()));
    }

    /** Nothing typed is nobody. */
    private Optional<Integer> count(String name) {
        var typed = typed(name);
        return typed.isBlank() ? Optional.of(0) : number(typed);
    }

    private static Optional<Integer> number(String typed) {
        return Optional.of(typed.strip()).filter(it -> it.matches("[0-9]{1,4}")).map(Integer::valueOf);
    }

    String typed(String name) {
        return switch (name) {
            case "held-on" -> day;
            case "minutes" -> minutes;
            case "professionals" -> professionals;
            case "parents" -> parents;
            default -> students;
        };
    }

    boolean isEmpty() {
        return day.isEmpty() && minutes.isEmpty();
    }
}
