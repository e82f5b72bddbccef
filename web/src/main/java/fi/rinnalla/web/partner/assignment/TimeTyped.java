package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.SuggestedTime;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Another time, as a partner typed it. */
public class TimeTyped {
    @FormParam("day")
    @DefaultValue("")
    private String day = "";

    @FormParam("starts")
    @DefaultValue("")
    private String starts = "";

    List<Problem> problems(Voice voice, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (Typed.day(day).filter(it -> !it.isBefore(today)).isEmpty()) {
            problems.add(new Problem("day", voice.say("assignment.day.error")));
        }
        if (Clocked.time(starts).isEmpty()) {
            problems.add(new Problem("starts", voice.say("assignment.starts.error")));
        }
        return problems;
    }

    /** Only where there are no problems. */
    SuggestedTime time() {
        return new SuggestedTime(
                Typed.day(day).orElseThrow(), Clocked.time(starts).orElseThrow());
    }

    String day() {
        return day;
    }

    String starts() {
        return starts;
    }
}
