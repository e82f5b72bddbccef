package fi.rinnalla.domain.presence;

import java.time.LocalDate;

/** So many of a kind came to a place on a day, or so many more or fewer than the marks say. */
public record VisitCount(PlaceId place, LocalDate day, VisitKind kind, int n) {}
