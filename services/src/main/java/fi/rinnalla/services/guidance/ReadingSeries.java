package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.AllSeries;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Everybody may read the series that are public, one session after the other. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class ReadingSeries {
    private final AllSeries series;
    private final Clock clock;

    @Inject
    public ReadingSeries(AllSeries series, Clock clock) {
        this.series = series;
        this.clock = clock;
    }

    public List<SeriesRow> shown() {
        return series.publicOn(today()).stream().map(SeriesRow::of).toList();
    }

    public SeriesRow one(String slug) {
        return series.named(slug)
                .filter(it -> it.isPublicOn(today()))
                .map(SeriesRow::of)
                .orElseThrow(() -> new NotFound(slug));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
