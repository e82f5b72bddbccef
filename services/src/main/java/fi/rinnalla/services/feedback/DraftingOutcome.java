package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.DraftOutcome.Refusal;
import fi.rinnalla.domain.feedback.PublicationId;

/** What becomes of a text that somebody saves. */
public sealed interface DraftingOutcome {
    record Saved(PublicationId id) implements DraftingOutcome {}

    record Refused(Refusal why) implements DraftingOutcome {}

    /** A colleague has saved another version meanwhile; nothing was changed. */
    record Overtaken(PublicationSheet stored) implements DraftingOutcome {}
}
