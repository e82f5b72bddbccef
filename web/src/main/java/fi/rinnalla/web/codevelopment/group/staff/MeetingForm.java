package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.MeetingPlan;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was typed about when and where a group meets. */
record MeetingForm(Sent sent) {
    private static final String ONLINE = "online";

    static MeetingForm of(MeetingPlan plan) {
        return new MeetingForm(Sent.NOTHING
                .with("day", plan.day().toString())
                .with("starts", plan.starts().toString())
                .with("minutes", Integer.toString(plan.minutes()))
                .with("where", plan.online() ? ONLINE : "town")
                .with("place", plan.place())
                .with("materials", plan.materials()));
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        check(day().isPresent(), "day", voice.say("professional.day.error"), problems);
        check(starts().isPresent(), "starts", voice.say("professional.starts.error"), problems);
        check(
                minutes().isPresent(),
                "minutes",
                voice.say("devgroup.minutes.error", "lo", MeetingPlan.SHORTEST, "hi", MeetingPlan.LONGEST),
                problems);
        check(
                (online() || !sent.text("place").isEmpty())
                        && sent.text("place").length() <= MeetingPlan.LONGEST_PLACE,
                "place",
                voice.say("professional.place.error"),
                problems);
        var over = sent.text("materials").length() - MeetingPlan.LONGEST_MATERIALS;
        check(over <= 0, "materials", voice.say("feedback.error.too_long", "n", over), problems);
        return problems;
    }

    private static void check(boolean good, String field, String words, List<Problem> problems) {
        if (!good) {
            problems.add(new Problem(field, words));
        }
    }

    private Optional<LocalDate> day() {
        return sent.day("day").filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
    }

    private Optional<LocalTime> starts() {
        try {
            return Optional.of(Typed.clock(sent.text("starts")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Optional<Integer> minutes() {
        return Numbers.of(sent.text("minutes")).filter(MeetingPlan::lasts);
    }

    boolean online() {
        return sent.text("where").equals(ONLINE);
    }

    /** Only where there are no problems. */
    MeetingPlan plan() {
        return new MeetingPlan(
                day().orElseThrow(),
                starts().orElseThrow(),
                minutes().orElseThrow(),
                online(),
                sent.text("place"),
                sent.text("materials"));
    }
}
