package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.NewsItem;
import fi.rinnalla.domain.guidance.NewsItems;
import fi.rinnalla.domain.guidance.NewsText;
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

/** News is written, let out on a day, and taken back. What it said before a change can be brought back. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_TEXTS)
public class KeepingNews {
    private static final int MOST = 100;

    private final NewsItems items;
    private final WaysBack ways;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingNews(NewsItems items, WaysBack ways, Auditing auditing, Clock clock) {
        this.items = items;
        this.ways = ways;
        this.auditing = auditing;
        this.clock = clock;
    }

    public List<NewsRow> newest() {
        return items.newest(MOST).stream().map(NewsRow::of).toList();
    }

    public NewsRow one(UUID id) {
        return NewsRow.of(found(id));
    }

    /** Who wrote it anew last, and when; empty where nobody has. */
    public Optional<LastChange> last(UUID id) {
        return ways.last(thing(id));
    }

    /** A form that was sent twice writes one draft. */
    public UUID write(NewsText text) {
        return items.newest(MOST).stream()
                .filter(it -> it.text().equals(text))
                .map(NewsItem::id)
                .findFirst()
                .orElseGet(() -> added(text));
    }

    private UUID added(NewsText text) {
        var now = clock.instant();
        var item = NewsItem.written(Uuid7.at(now), text, now);
        items.add(item);
        auditing.note(AuditAct.CHANGED_TEXTS, item.id());
        return item.id();
    }

    public void rewrite(UUID id, NewsText text, Digest form) {
        var item = held(id);
        noteIf(ways.change(thing(id), item.text().held(), text.held(), form, it -> put(item, it)), id);
    }

    public void writeAsBefore(UUID id, Digest form) {
        var item = held(id);
        noteIf(ways.takeBack(thing(id), item.text().held(), form, it -> put(item, it)), id);
    }

    private void put(NewsItem item, Held held) {
        item.rewrite(NewsText.of(held), clock.instant());
    }

    private void noteIf(boolean changed, UUID id) {
        if (changed) {
            auditing.note(AuditAct.CHANGED_TEXTS, id);
        }
    }

    private static PastThing thing(UUID id) {
        return PastThing.of(PastKind.NEWS, id);
    }

    public void publishOn(UUID id, LocalDate day) {
        var today = Helsinki.day(clock.instant());
        found(id).publishOn(day.isBefore(today) ? today : day);
        auditing.note(AuditAct.CHANGED_TEXTS, id);
    }

    public void takeBack(UUID id) {
        found(id).takeBack();
        auditing.note(AuditAct.CHANGED_TEXTS, id);
    }

    private NewsItem held(UUID id) {
        return items.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private NewsItem found(UUID id) {
        return items.find(id).orElseThrow(() -> new NotFound(id));
    }
}
