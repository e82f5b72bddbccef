package fi.rinnalla.domain.presence;

import java.time.LocalDate;

/** So many visits to a place on a day to which the same was added. */
public record DetailCount(PlaceId place, LocalDate day, VisitDetails details, int n) {}
