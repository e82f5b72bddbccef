package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.training.SessionPlan;
import fi.rinnalla.domain.training.TrainingTheme;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was typed about one session or visit. */
public class SessionForm {
    static final String VISIT = "visit";

    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("theme")
    @DefaultValue("")
    private String theme = "";

    @FormParam("title")
    @DefaultValue("")
    private String title = "";

    @FormParam("day")
    @DefaultValue("")
    private String day = "";

    @FormParam("starts")
    @DefaultValue("")
    private String starts = "";

    @FormParam("ends")
    @DefaultValue("")
    private String ends = "";

    @FormParam("place")
    @DefaultValue("")
    private String place = "";

    @FormParam("online")
    @DefaultValue("")
    private String online = "";

    @FormParam("prepares")
    @DefaultValue("")
    private String prepares = "";

    @FormParam("materials")
    @DefaultValue("")
    private String materials = "";

    static SessionForm of(SessionPlan plan) {
        var form = new SessionForm();
        form.theme = plan.theme().map(Typed::low).orElse(VISIT);
        form.title = plan.title();
        form.day = plan.time().day().toString();
        form.starts = plan.time().starts().toString();
        form.ends = plan.time().ends().toString();
        form.place = plan.place();
        form.online = String.valueOf(plan.online());
        form.prepares = plan.prepares();
        form.materials = plan.materials();
        return form;
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (!theme.equals(VISIT) && theme().isEmpty()) {
            problems.add(new Problem("theme", voice.say("cohort.theme.error")));
        }
        time(voice, problems);
        for (var line : List.of("title", "place")) {
            tooLong(line, SessionPlan.LONGEST_LINE, voice, problems);
        }
        for (var text : List.of("prepares", "materials")) {
            tooLong(text, SessionPlan.LONGEST_TEXT, voice, problems);
        }
        return problems;
    }

    /** What is missing of the day and the times alone: all that a template asks for. */
    void time(Voice voice, List<Problem> problems) {
        if (Typed.day(day).isEmpty()) {
            problems.add(new Problem("day", voice.say("cohort.day.error")));
        }
        if (clock(starts).isEmpty()) {
            problems.add(new Problem("starts", voice.say("cohort.clock.error")));
        }
        if (clock(ends).isEmpty()) {
            problems.add(new Problem("ends", voice.say("cohort.clock.error")));
        } else if (clock(starts)
                .filter(it -> !it.isBefore(clock(ends).orElseThrow()))
                .isPresent()) {
            problems.add(new Problem("ends", voice.say("cohort.times.error")));
        }
    }

    private void tooLong(String field, int longest, Voice voice, List<Problem> problems) {
        var over = typed(field).strip().length() - longest;
        if (over > 0) {
            problems.add(new Problem(field, voice.say("feedback.error.too_long", "n", over)));
        }
    }

    /** Only where there are no problems. */
    SessionPlan plan() {
        return new SessionPlan(theme(), title, meeting(), place, isOnline(), prepares, materials);
    }

    /** Only where there are no problems with the time. */
    Meeting meeting() {
        return new Meeting(
                Typed.day(day).orElseThrow(),
                clock(starts).orElseThrow(),
                clock(ends).orElseThrow());
    }

    static Optional<LocalTime> clock(String typed) {
        try {
            return Typed.text(typed).map(it -> Typed.clock(it.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    Optional<TrainingTheme> theme() {
        return Typed.one(TrainingTheme.class, theme);
    }

    String themeTyped() {
        return theme;
    }

    boolean isOnline() {
        return online.equals("true");
    }

    String typed(String field) {
        return switch (field) {
            case "title" -> title;
            case "day" -> day;
            case "starts" -> starts;
            case "ends" -> ends;
            case "place" -> place;
            case "prepares" -> prepares;
            default -> materials;
        };
    }

    String key() {
        return key;
    }
}
