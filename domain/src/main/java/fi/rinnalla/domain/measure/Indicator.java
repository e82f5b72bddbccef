package fi.rinnalla.domain.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is measured, the same for every organisation. Each counts on a day of its own (received, due, answered, said), so
 * that no sum or difference of two indicators of a quarter gives a third. In words each is defined under the keys
 * {@code measure.<code>.name}, {@code .definition} and {@code .notcounted}; in arithmetic in {@link FeedbackFigures}.
 */
public enum Indicator {
    FEEDBACK_RECEIVED("feedback-received", Unit.FEEDBACK, "all"),
    FEEDBACK_ANSWERED_IN_TIME("feedback-answered-in-time", Unit.FEEDBACK, "yes", "no"),
    DAYS_TO_ANSWER("days-to-answer", Unit.ANSWERS, "0-3", "4-7", "8-14", "15-or-more"),
    NO_CHANGE_WITH_REASON("no-change-with-reason", Unit.ANSWERS, "all"),
    CHANGES_MADE("changes-made", Unit.CHANGES, "all"),
    CHANGE_VISIBLE_TO_AUTHORS("change-visible-to-authors", Unit.VERDICTS, "visible", "partly", "not-visible");

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

    public static Optional<Indicator> coded(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    /** All six are counted one by one from what was done. */
    public Basis basis() {
        return Basis.COLLECTED;
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
