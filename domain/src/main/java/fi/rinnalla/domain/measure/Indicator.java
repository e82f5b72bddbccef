package fi.rinnalla.domain.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is measured, the same for every organisation. Each counts on a day of its own (received, due, answered, said), so
 * that no sum or difference of two indicators of a quarter gives a third. In words each is defined under the keys
 * {@code comparison.indicator.<name>} and {@code .definition}; in arithmetic in {@link FeedbackFigures}, and how visits, calls, groups and
 * events went in {@code SlipFigures}. There nobody is told how many passed over a question, which alone could link two of them.
 */
public enum Indicator {
    FEEDBACK_RECEIVED("feedback-received", Unit.FEEDBACK, "all"),
    FEEDBACK_ANSWERED_IN_TIME("feedback-answered-in-time", Unit.FEEDBACK, "yes", "no"),
    DAYS_TO_ANSWER("days-to-answer", Unit.ANSWERS, "0-3", "4-7", "8-14", "15-or-more"),
    NO_CHANGE_WITH_REASON("no-change-with-reason", Unit.ANSWERS, "all"),
    CHANGES_MADE("changes-made", Unit.CHANGES, "all"),
    CHANGE_VISIBLE_TO_AUTHORS("change-visible-to-authors", Unit.VERDICTS, "visible", "partly", "not-visible"),
    EXIT_INFORMED("exit-informed"),
    EXIT_NEXT_STEP("exit-next-step"),
    EXIT_HEARD("exit-heard"),
    EXIT_LESS_ALONE("exit-less-alone");

    /** Of an indicator that is not divided. */
    public static final String ALL = "all";

    private final String code;
    private final Unit unit;
    private final List<String> classes;

    Indicator(String code, Unit unit, String... classes) {
        this.code = code;
        this.unit = unit;
        this.classes = List.of(classes);
    }

    /** A question asked at four doors and answered with a slip. */
    Indicator(String code) {
        this(
                code,
                Unit.SLIPS,
                "visits-yes",
                "visits-no",
                "calls-yes",
                "calls-no",
                "groups-yes",
                "groups-no",
                "events-yes",
                "events-no");
    }

    public static Optional<Indicator> coded(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether only answers with a single-use slip count, each door apart. */
    public boolean bySlips() {
        return unit == Unit.SLIPS;
    }

    /** Slips are answered by some of those who got one; everything else is counted one by one from what was done. */
    public Basis basis() {
        return bySlips() ? Basis.SAMPLE : Basis.COLLECTED;
    }

    /** Disjoint, in the order in which they are shown. */
    public List<String> classes() {
        return classes;
    }

    public boolean divided() {
        return classes.size() > 1;
    }

    public List<Cell> cells() {
        return classes.stream().map(it -> new Cell(this, it)).toList();
    }
}
