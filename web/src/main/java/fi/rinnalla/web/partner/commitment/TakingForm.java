package fi.rinnalla.web.partner.commitment;

import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From when a version is in force, and whether everybody signs again. */
public class TakingForm {
    private static final String AGAIN = "again";

    @FormParam("day")
    @DefaultValue("")
    private String day = "";

    @FormParam("who")
    @DefaultValue("")
    private String who = "";

    @FormParam("by")
    @DefaultValue("")
    private String by = "";

    static TakingForm empty(LocalDate today) {
        var form = new TakingForm();
        form.day = today.toString();
        return form;
    }

    /** What the organisation decides is never decided for it: neither of the two is chosen beforehand. */
    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (from().isEmpty()) {
            problems.add(new Problem("day", voice.say("commitment.day.error")));
        }
        if (!asksAgain() && !who.equals("holds")) {
            problems.add(new Problem("who", voice.say("commitment.who.error")));
        }
        if (asksAgain() && (againBy().isEmpty() || againBy().get().isBefore(from().orElse(LocalDate.MIN)))) {
            problems.add(new Problem("by", voice.say("commitment.by.error")));
        }
        return problems;
    }

    boolean asksAgain() {
        return who.equals(AGAIN);
    }

    boolean holds() {
        return who.equals("holds");
    }

    Optional<LocalDate> from() {
        return Typed.day(day);
    }

    Optional<LocalDate> againBy() {
        return asksAgain() ? Typed.day(by) : Optional.empty();
    }

    String day() {
        return day;
    }

    String by() {
        return by;
    }
}
