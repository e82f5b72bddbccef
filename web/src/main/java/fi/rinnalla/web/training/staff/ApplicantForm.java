package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is answered to an applicant. */
public class ApplicantForm {
    @FormParam("day")
    @DefaultValue("")
    private String day = "";

    @FormParam("starts")
    @DefaultValue("")
    private String starts = "";

    @FormParam("invitation")
    @DefaultValue("")
    private String invitation = "";

    @FormParam("welcome")
    @DefaultValue("")
    private String welcome = "";

    @FormParam("regret")
    @DefaultValue("")
    private String regret = "";

    List<Problem> problems(String field, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (field.equals("invitation")) {
            if (day().isEmpty()) {
                problems.add(new Problem("day", voice.say("cohort.day.error")));
            }
            if (starts().isEmpty()) {
                problems.add(new Problem("starts", voice.say("cohort.clock.error")));
            }
        }
        var words = typed(field).strip();
        var over = words.codePointCount(0, words.length()) - ApplicationText.ANSWER.longest();
        if (over > 0) {
            problems.add(new Problem(field, voice.say("feedback.error.too_long", "n", over)));
        }
        return problems;
    }

    Optional<LocalDate> day() {
        return Typed.day(day);
    }

    Optional<LocalTime> starts() {
        return SessionForm.clock(starts);
    }

    String typed(String field) {
        return switch (field) {
            case "day" -> day;
            case "starts" -> starts;
            case "invitation" -> invitation;
            case "welcome" -> welcome;
            default -> regret;
        };
    }
}
