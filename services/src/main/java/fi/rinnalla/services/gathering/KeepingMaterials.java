package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.MaterialText;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Staff leave something to read after a meeting, write it better, take it away and put it back. */
@UseCase
@MayBeDoneBy(Permission.RUN_GATHERINGS)
public class KeepingMaterials {
    private final Gatherings gatherings;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingMaterials(Gatherings gatherings, Auditing auditing, Clock clock) {
        this.gatherings = gatherings;
        this.auditing = auditing;
        this.clock = clock;
    }

    public List<MaterialView> of(GatheringId id) {
        return gatherings.find(id).map(MaterialView::all).orElseThrow(() -> new NotFound(id));
    }

    /** @param form sent twice, it is there once */
    public void add(GatheringId id, Digest form, MaterialText text) {
        change(id, it -> it.handouts().leaves(Uuid7.at(clock.instant()), form, text));
    }

    public void rewrite(GatheringId id, UUID material, MaterialText text) {
        change(id, it -> it.handouts().rewrite(material, text));
    }

    public void hide(GatheringId id, UUID material) {
        change(id, it -> it.handouts().hide(material));
    }

    public void show(GatheringId id, UUID material) {
        change(id, it -> it.handouts().show(material));
    }

    private void change(GatheringId id, Consumer<Gathering> what) {
        what.accept(gatherings.hold(id).orElseThrow(() -> new NotFound(id)));
        auditing.note(AuditAct.CHANGED_MATERIALS, id.value());
    }
}
