package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.AllSeries;
import fi.rinnalla.domain.guidance.OfferedSeries;
import fi.rinnalla.domain.guidance.Series;
import fi.rinnalla.domain.guidance.SeriesShelf;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A series is offered to other organisations, or taken over from one as a copy of one's own. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_TEXTS)
public class SharingSeries {
    private static final int LONGEST_SLUG = 40;

    private final AllSeries series;
    private final SeriesShelf shelf;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public SharingSeries(AllSeries series, SeriesShelf shelf, Auditing auditing, Clock clock) {
        this.series = series;
        this.shelf = shelf;
        this.auditing = auditing;
        this.clock = clock;
    }

    public List<OfferedSeries> ofOthers() {
        return shelf.ofOthers();
    }

    public Offer state(UUID id) {
        if (shelf.holds(id)) {
            return Offer.OFFERED;
        }
        return mayBeOffered(found(id)) ? Offer.POSSIBLE : Offer.NOT_POSSIBLE;
    }

    /** In every language that is public. Nothing is offered that is not, and nothing that was another's. */
    public boolean offer(UUID id) {
        var may = mayBeOffered(found(id));
        if (may) {
            inEveryLanguage(id).filter(this::mayBeOffered).forEach(it -> shelf.put(it.id()));
            auditing.note(AuditAct.CHANGED_TEXTS, id);
        }
        return may;
    }

    /** Copies that others have taken stay theirs. */
    public void withdraw(UUID id) {
        inEveryLanguage(id).forEach(it -> shelf.take(it.id()));
        auditing.note(AuditAct.CHANGED_TEXTS, id);
    }

    private Stream<Series> inEveryLanguage(UUID id) {
        return series.named(found(id).slug()).stream();
    }

    /**
     * A copy in every language in which it is offered. Whoever takes it twice has it once, and what has come in another
     * language meanwhile; what is no longer offered cannot be taken.
     */
    public Optional<UUID> copy(UUID offered) {
        var all = shelf.inEveryLanguage(offered);
        var mine = all.stream()
                .flatMap(it -> series.copyOf(it.id()).stream())
                .map(Series::slug)
                .findFirst();
        var slug = mine.or(() -> all.stream().findFirst().map(it -> free(it.slug())));
        all.stream().filter(it -> series.copyOf(it.id()).isEmpty()).forEach(it -> copied(slug.orElseThrow(), it));
        return series.copyOf(offered).map(Series::id);
    }

    private void copied(String slug, OfferedSeries offered) {
        var now = clock.instant();
        var copy = Series.copied(Uuid7.at(now), slug, offered, now);
        series.add(copy);
        auditing.note(AuditAct.CHANGED_TEXTS, copy.id());
    }

    private String free(String slug) {
        var name = slug;
        for (int n = 2; !series.named(name).isEmpty(); n++) {
            var end = "-" + n;
            name = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG - end.length())) + end;
        }
        return name;
    }

    private boolean mayBeOffered(Series it) {
        return it.mayBeOffered(Helsinki.day(clock.instant()))
                && series.named(it.slug()).stream().allMatch(own -> own.origin().isEmpty());
    }

    private Series found(UUID id) {
        return series.find(id).orElseThrow(() -> new NotFound(id));
    }

    public enum Offer {
        NOT_POSSIBLE,
        POSSIBLE,
        OFFERED
    }
}
