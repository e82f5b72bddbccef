package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.AllSeries;
import fi.rinnalla.domain.guidance.Series;
import fi.rinnalla.domain.guidance.SeriesShelf;
import fi.rinnalla.domain.guidance.SeriesText;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.PastKind;
import fi.rinnalla.domain.tenancy.PastThing;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.shared.WaysBack;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Series are written, let out on a day, and taken back. What one said before a change can be brought back. What lies on
 * the shelf follows.
 */
@UseCase
@MayBeDoneBy(Permission.MANAGE_TEXTS)
public class KeepingSeries {
    private final AllSeries series;
    private final SeriesShelf shelf;
    private final WaysBack ways;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingSeries(AllSeries series, SeriesShelf shelf, WaysBack ways, Auditing auditing, Clock clock) {
        this.series = series;
        this.shelf = shelf;
        this.ways = ways;
        this.auditing = auditing;
        this.clock = clock;
    }

    public List<SeriesRow> all() {
        return series.all().stream().map(SeriesRow::of).toList();
    }

    public SeriesRow one(UUID id) {
        return SeriesRow.of(found(id));
    }

    /** Who wrote it anew last, and when; empty where nobody has. */
    public Optional<LastChange> last(UUID id) {
        return ways.last(thing(id));
    }

    /** The same series in every language it is written in. */
    public List<SeriesRow> inEveryLanguage(UUID id) {
        return series.named(found(id).slug()).stream().map(SeriesRow::of).toList();
    }

    /** A form that was sent twice writes one draft; what is there already in that language is nobody's to take. */
    public Optional<UUID> write(String slug, SeriesText text) {
        var there = series.named(slug).stream()
                .filter(it -> it.text().language() == text.language())
                .findFirst();
        return there.isPresent()
                ? there.filter(it -> it.text().equals(text)).map(Series::id)
                : Optional.of(added(Series.written(Uuid7.at(clock.instant()), slug, text, clock.instant())));
    }

    private UUID added(Series written) {
        series.add(written);
        auditing.note(AuditAct.CHANGED_TEXTS, written.id());
        return written.id();
    }

    public void rewrite(UUID id, SeriesText text, Digest form) {
        var written = held(id);
        followIf(ways.change(thing(id), written.text().held(), text.held(), form, it -> put(written, it)), id);
    }

    public void writeAsBefore(UUID id, Digest form) {
        var written = held(id);
        followIf(ways.takeBack(thing(id), written.text().held(), form, it -> put(written, it)), id);
    }

    private void put(Series written, Held held) {
        written.rewrite(SeriesText.of(held), clock.instant());
    }

    private void followIf(boolean changed, UUID id) {
        if (changed) {
            if (shelf.holds(id)) {
                shelf.put(id);
            }
            auditing.note(AuditAct.CHANGED_TEXTS, id);
        }
    }

    private static PastThing thing(UUID id) {
        return PastThing.of(PastKind.SERIES, id);
    }

    /** What is to come out only later cannot lie on the shelf now. */
    public void publishOn(UUID id, LocalDate day) {
        var today = Helsinki.day(clock.instant());
        found(id).publishOn(day.isBefore(today) ? today : day);
        if (day.isAfter(today)) {
            shelf.take(id);
        }
        auditing.note(AuditAct.CHANGED_TEXTS, id);
    }

    public void takeBack(UUID id) {
        found(id).takeBack();
        shelf.take(id);
        auditing.note(AuditAct.CHANGED_TEXTS, id);
    }

    private Series held(UUID id) {
        return series.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private Series found(UUID id) {
        return series.find(id).orElseThrow(() -> new NotFound(id));
    }
}
