package fi.rinnalla.services.guidance;

import java.util.UUID;

/** What became of words somebody wrote. */
public sealed interface WritingOutcome {
    record Written(UUID version) implements WritingOutcome {}

    /** Somebody else has written in the meantime. @param newest what they wrote */
    record Overtaken(UUID newest) implements WritingOutcome {}
}
