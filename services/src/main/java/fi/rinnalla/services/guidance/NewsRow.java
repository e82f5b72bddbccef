package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.guidance.NewsItem;
import fi.rinnalla.domain.guidance.NewsText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A piece of news. */
public record NewsRow(UUID id, NewsText text, Optional<LocalDate> publishOn, Instant changedAt) {
    static NewsRow of(NewsItem it) {
        return new NewsRow(it.id(), it.text(), it.publishOn(), it.changedAt());
    }
}
