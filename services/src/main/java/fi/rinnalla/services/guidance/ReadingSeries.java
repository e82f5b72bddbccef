package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.AllSeries;
import fi.rinnalla.domain.guidance.Series;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

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

    /** Each once, in the language nearest to the reader's. */
    public List<SeriesRow> shown(Language reader) {
        var bySlug = new LinkedHashMap<String, List<Series>>();
        series.publicOn(today())
                .forEach(it -> bySlug.computeIfAbsent(it.slug(), slug -> new ArrayList<>())
                        .add(it));
        return bySlug.values().stream()
                .flatMap(it -> nearest(it, reader).stream())
                .map(SeriesRow::of)
                .toList();
    }

    public SeriesRow one(String slug, Language reader) {
        var shown =
                series.named(slug).stream().filter(it -> it.isPublicOn(today())).toList();
        return nearest(shown, reader).map(SeriesRow::of).orElseThrow(() -> new NotFound(slug));
    }

    private static Optional<Series> nearest(List<Series> all, Language reader) {
        return ReadingArticles.nearest(all, it -> it.text().language(), reader);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
