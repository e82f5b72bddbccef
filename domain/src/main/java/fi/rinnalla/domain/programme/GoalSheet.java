package fi.rinnalla.domain.programme;

import java.util.Optional;

/** A goal, and whether it was let go. */
public record GoalSheet(EntryId id, GoalLine line, Optional<GoalEnd> ended) {}
