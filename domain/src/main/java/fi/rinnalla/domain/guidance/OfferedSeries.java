package fi.rinnalla.domain.guidance;

import java.util.UUID;

/** A series on the shelf between organisations: its words and whose they are, and nothing else of theirs. */
public record OfferedSeries(UUID id, String organisation, String slug, SeriesText text) {}
