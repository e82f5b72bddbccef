package fi.rinnalla.domain.survey.result;

import java.util.List;

/** What becomes of results that are to be shown to everybody. */
public sealed interface PublishOutcome {
    record Published() implements PublishOutcome {}

    record PublishedBefore() implements PublishOutcome {}

    record NothingChosen() implements PublishOutcome {}

    /** Somebody may be known by these, and nobody has looked. */
    record Telling(List<SaidText> texts) implements PublishOutcome {}
}
