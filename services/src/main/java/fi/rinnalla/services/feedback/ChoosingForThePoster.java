package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.PublicChange;
import fi.rinnalla.domain.feedback.PublicChanges;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Staff choose a month, and what of it hangs on the wall. */
@UseCase
@MayBeDoneBy(Permission.DRAFT_PUBLICATIONS)
public class ChoosingForThePoster {
    private static final int MONTHS_BACK = 12;
    private static final int MOST = 200;

    private final Publications publications;
    private final PublicChanges changes;
    private final Clock clock;

    @Inject
    public ChoosingForThePoster(Publications publications, PublicChanges changes, Clock clock) {
        this.publications = publications;
        this.changes = changes;
        this.clock = clock;
    }

    /** This month and those before it, the newest first. */
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(today()), it -> it.minusMonths(1))
                .limit(MONTHS_BACK)
                .toList();
    }

    /** What changed for many comes first. */
    public List<PosterItem> of(YearMonth month, Language reader) {
        var together = changes.until(today(), MOST).stream()
                .filter(it -> YearMonth.from(it.since()).equals(month))
                .map(it -> item(it, reader));
        var quarter = Optional.of(Quarter.of(month.atDay(1)));
        var filter = new PublishedFilter(Optional.empty(), Optional.empty(), Optional.empty(), quarter);
        var single = publications.published(today(), reader, filter, Optional.empty(), MOST).rows().stream()
                .filter(it -> YearMonth.from(it.publishedOn()).equals(month))
                .map(ChoosingForThePoster::item);
        return Stream.concat(together, single).toList();
    }

    private static PosterItem item(PublicChange it, Language reader) {
        var language = it.nearest(reader);
        var words = it.words().getOrDefault(language, "");
        return new PosterItem(it.id(), it.language(), it.said(), language, words, true, it.since());
    }

    private static PosterItem item(PublishedRow it) {
        return new PosterItem(
                it.id().value(),
                it.language(),
                it.said(),
                it.language(),
                it.done(),
                it.change() != ChangeState.NOT_CHANGED,
                it.publishedOn());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
