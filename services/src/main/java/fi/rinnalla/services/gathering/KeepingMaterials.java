package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Handouts;
import fi.rinnalla.domain.gathering.MaterialText;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Staff leave something to read after a meeting, write it better, take it away and put it back. What it said before can
 * be brought back.
 */
@UseCase
@MayBeDoneBy(Permission.RUN_GATHERINGS)
public class KeepingMaterials {
    private final Gatherings gatherings;
    private final WaysBack ways;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingMaterials(Gatherings gatherings, WaysBack ways, Auditing auditing, Clock clock) {
        this.gatherings = gatherings;
        this.ways = ways;
        this.auditing = auditing;
        this.clock = clock;
    }

    public List<MaterialView> of(GatheringId id) {
        return gatherings.find(id).map(MaterialView::all).orElseThrow(() -> new NotFound(id));
    }

    /** Who wrote each anew last, and when; those that nobody has are left out. */
    public Map<UUID, LastChange> last(GatheringId id) {
        return ways.last(
                PastKind.MATERIAL, of(id).stream().map(MaterialView::id).toList());
    }

    /** @param form sent twice, it is there once */
    public void add(GatheringId id, Digest form, MaterialText text) {
        change(id, it -> it.handouts().leaves(Uuid7.at(clock.instant()), form, text));
    }

    public void rewrite(GatheringId id, UUID material, MaterialText text, Digest form) {
        var handouts = held(id).handouts();
        var before = handouts.material(material).text().held();
        noteIf(ways.change(thing(material), before, text.held(), form, it -> put(handouts, material, it)), id);
    }

    public void writeAsBefore(GatheringId id, UUID material, Digest form) {
        var handouts = held(id).handouts();
        var now = handouts.material(material).text().held();
        noteIf(ways.takeBack(thing(material), now, form, it -> put(handouts, material, it)), id);
    }

    private static void put(Handouts handouts, UUID material, Held held) {
        handouts.rewrite(material, MaterialText.of(held));
    }

    private void noteIf(boolean changed, GatheringId id) {
        if (changed) {
            auditing.note(AuditAct.CHANGED_MATERIALS, id.value());
        }
    }

    private static PastThing thing(UUID material) {
        return PastThing.of(PastKind.MATERIAL, material);
    }

    public void hide(GatheringId id, UUID material) {
        change(id, it -> it.handouts().hide(material));
    }

    public void show(GatheringId id, UUID material) {
        change(id, it -> it.handouts().show(material));
    }

    private void change(GatheringId id, Consumer<Gathering> what) {
        what.accept(held(id));
        auditing.note(AuditAct.CHANGED_MATERIALS, id.value());
    }

    private Gathering held(GatheringId id) {
        return gatherings.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
