package fi.rinnalla.domain.codevelopment;

/** What becomes of feedback that somebody puts under a theme. */
public sealed interface PutOutcome {
    record Put(ThemeId theme) implements PutOutcome {}

    record Refused(Refusal why) implements PutOutcome {}

    enum Refusal {
        /** It was set aside as nobody's words. */
        SET_ASIDE,
        /** It is under another theme already. */
        ELSEWHERE,
        NOTHING_SAID,
        /** Telling details were pointed out, and nobody has said that they looked. */
        NOT_CHECKED,
        UNKNOWN_THEME
    }
}
