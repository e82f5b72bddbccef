package fi.rinnalla.domain.codevelopment;

/** What becomes of a step that somebody wants a theme to take. */
public sealed interface MoveOutcome {
    record Moved(Step to) implements MoveOutcome {}

    record Refused(Refusal why) implements MoveOutcome {}

    enum Refusal {
        /** Too few clients have spoken of it: no group sees it yet. */
        NOT_OPEN_YET,
        /** Somebody was faster, or the step does not follow from where it stands. */
        NOT_FROM_HERE,
        NOTHING_SAID,
        /** "No change" without "because" is none. */
        REASON_NEEDED,
        ENDS_TOO_EARLY,
        UNKNOWN_IDEA,
        /** In some language of the organisation nobody could read what has changed. */
        LANGUAGE_MISSING
    }
}
