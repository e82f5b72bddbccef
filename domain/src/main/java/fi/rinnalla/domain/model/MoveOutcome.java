package fi.rinnalla.domain.model;

/** Whether a county could be moved to a stage. */
public sealed interface MoveOutcome {
    record Moved(Stage stage) implements MoveOutcome {}

    record Refused(Refusal why) implements MoveOutcome {}

    enum Refusal {
        /** It is there already, or further. */
        NOT_FORWARD,
        /** It is let go, or taken up again: for what reason. */
        NO_REASON,
        DAY_AHEAD,
        DAY_BEFORE_LAST,
        /** What comes next lies before what has happened. */
        NEXT_BEFORE_DAY,
        /** Where it has ended nothing comes next. */
        NEXT_AFTER_END
    }
}
