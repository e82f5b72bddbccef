package fi.rinnalla.domain.feedback;

/** What becomes of a text somebody wants to publish. */
public sealed interface DraftOutcome {
    record Drafted(Publication publication) implements DraftOutcome {}

    record Refused(Refusal why) implements DraftOutcome {}

    enum Refusal {
        /** The author does not want to be quoted, nor paraphrased. */
        ONLY_AS_A_THEME,
        PARAPHRASE_NEEDS_A_CARD,
        SET_ASIDE,
        /** What was said or what was done is missing. */
        NOTHING_SAID,
        /** Telling details were pointed out, and nobody has said that they looked. */
        NOT_CHECKED,
        /** It is public, or was taken back: a new one has to be written. */
        NO_LONGER_A_DRAFT
    }
}
