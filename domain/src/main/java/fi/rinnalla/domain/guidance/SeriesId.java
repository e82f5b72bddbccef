package fi.rinnalla.domain.guidance;

import java.util.UUID;

/** A series in one of its languages. */
public record SeriesId(UUID value) {}
