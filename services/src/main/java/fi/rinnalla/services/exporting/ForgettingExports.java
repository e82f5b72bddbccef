package fi.rinnalla.services.exporting;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.exporting.Bundles;
import fi.rinnalla.domain.exporting.TenantExport;
import fi.rinnalla.domain.exporting.TenantExports;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** After a week the file goes, and its key first: what lies in a backup cannot be opened any more either. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingExports implements HouseJob {
    private final TenantExports exports;
    private final Bundles bundles;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingExports(TenantExports exports, Bundles bundles, Seals seals, Auditing auditing, Clock clock) {
        this.exports = exports;
        this.bundles = bundles;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        var over = exports.all().stream().filter(it -> it.isOver(today)).toList();
        over.forEach(this::forget);
        return over.size();
    }

    private void forget(TenantExport export) {
        export.key().ifPresent(seals::destroy);
        bundles.remove(export.id());
        exports.remove(export);
        auditing.note(AuditAct.ERASED_BY_RETENTION, export.id().value());
    }
}
