package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.guidance.Series;
import fi.rinnalla.domain.guidance.SeriesText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A series.
 *
 * @param copied what it was copied from
 * @param origin whose it was; empty where it was written here
 */
public record SeriesRow(
        UUID id, String slug, SeriesText text, Optional<UUID> copied, String origin, Optional<LocalDate> publishOn) {
    static SeriesRow of(Series it) {
        return new SeriesRow(it.id(), it.slug(), it.text(), it.copied(), it.origin(), it.publishOn());
    }
}
