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

    /** Nothing is offered that is not public, and nothing that was another's. */
    public boolean offer(UUID id) {
        var may = mayBeOffered(found(id));
        if (may) {
            shelf.put(id);
            auditing.note(AuditAct.CHANGED_TEXTS, id);
        }
        return may;
    }

    /** Copies that others have taken stay theirs. */
    public void withdraw(UUID id) {
        shelf.take(found(id).id());
        auditing.note(AuditAct.CHANGED_TEXTS, id);
    }

    /** Whoever takes a copy twice has it once; what is no longer offered cannot be taken. */
    public Optional<UUID> copy(UUID offered) {
        var mine = series.copyOf(offered).map(Series::id);
        return mine.isPresent() ? mine : shelf.find(offered).map(this::copied);
    }

    private UUID copied(OfferedSeries offered) {
        var now = clock.instant();
        var copy = Series.copied(Uuid7.at(now), free(offered.slug()), offered, now);
        series.add(copy);
        auditing.note(AuditAct.CHANGED_TEXTS, copy.id());
        return copy.id();
    }

    private String free(String slug) {
        var name = slug;
        for (int n = 2; series.named(name).isPresent(); n++) {
            var end = "-" + n;
            name = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG - end.length())) + end;
        }
        return name;
    }

    private boolean mayBeOffered(Series it) {
        return it.mayBeOffered(Helsinki.day(clock.instant()));
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
