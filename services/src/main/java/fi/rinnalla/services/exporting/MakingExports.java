package fi.rinnalla.services.exporting;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.exporting.Bundles;
import fi.rinnalla.domain.exporting.TenantExport;
import fi.rinnalla.domain.exporting.TenantExports;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the file that two people agreed on. Where it cannot be made, they are told, and may ask again. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 15)
public class MakingExports implements HouseJob {
    private static final Logger LOG = Logger.getLogger(MakingExports.class.getName());

    private final TenantExports exports;
    private final Bundles bundles;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public MakingExports(TenantExports exports, Bundles bundles, Seals seals, Auditing auditing, Clock clock) {
        this.exports = exports;
        this.bundles = bundles;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var next = exports.holdNext();
        next.ifPresent(this::make);
        return next.isPresent() ? 1 : 0;
    }

    private void make(TenantExport export) {
        var key = seals.newKey();
        try {
            var bundle = bundles.make(export.id(), key);
            export.isReady(bundle, key, clock.instant());
            auditing.note(AuditAct.MADE_EVERYTHING, export.id().value());
        } catch (IllegalStateException fault) {
            LOG.log(Level.WARNING, "a file of everything could not be made", fault.getCause());
            seals.destroy(key);
            export.hasFailed();
        }
    }
}
