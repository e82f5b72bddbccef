package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.NewsItems;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everybody may read the news, on the page and in a reader of feeds. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class ReadingNews {
    private static final int MOST = 40;

    private final NewsItems items;
    private final Clock clock;

    @Inject
    public ReadingNews(NewsItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    public List<NewsRow> newest() {
        return items.publicOn(today(), MOST).stream().map(NewsRow::of).toList();
    }

    /** What is scheduled comes out at midnight. */
    public Instant trueUntil() {
        return today().plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
