package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.support.RelationEnd;
import java.time.LocalDate;
import java.util.Optional;

/** Two walked together: since when, and how and when it ended. */
public record RelationFact(LocalDate startedOn, Optional<LocalDate> endedOn, Optional<RelationEnd> how) {}
