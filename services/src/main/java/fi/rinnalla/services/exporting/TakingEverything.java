package fi.rinnalla.services.exporting;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.exporting.Bundles;
import fi.rinnalla.domain.exporting.ExportId;
import fi.rinnalla.domain.exporting.TenantExport;
import fi.rinnalla.domain.exporting.TenantExports;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.access.Proven;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Hands the file over, a piece at a time, to somebody who has just shown who they are. Each time is noted. */
@UseCase
@MayBeDoneBy(Permission.TAKE_EVERYTHING_ALONG)
public class TakingEverything {
    private final TenantExports exports;
    private final Bundles bundles;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public TakingEverything(TenantExports exports, Bundles bundles, Auditing auditing, Clock clock) {
        this.exports = exports;
        this.bundles = bundles;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** @param who has shown it just now */
    public Parcel begin(Proven who, ExportId id) {
        var export = exports.hold(id)
                .filter(it -> !it.isOver(Helsinki.day(clock.instant())))
                .orElseThrow(() -> new NotFound(id));
        var parcel = parcel(export);
        export.wasTaken();
        auditing.note(AuditAct.TOOK_EVERYTHING, id.value());
        return parcel;
    }

    private static Parcel parcel(TenantExport export) {
        var bundle = export.bundle().orElseThrow(() -> new NotFound(export.id()));
        return new Parcel(
                export.id(), export.key().orElseThrow(), Helsinki.day(export.askedAt()), bundle.size(), bundle.parts());
    }

    /** @param turn from 0 on */
    public byte[] part(Parcel parcel, int turn) {
        return bundles.part(parcel.id, parcel.key, turn);
    }

    /** A file that is being handed over; only its beginning makes one. */
    public static final class Parcel {
        private final ExportId id;
        private final KeyId key;
        private final LocalDate day;
        private final long size;
        private final int parts;

        private Parcel(ExportId id, KeyId key, LocalDate day, long size, int parts) {
            this.id = id;
            this.key = key;
            this.day = day;
            this.size = size;
            this.parts = parts;
        }

        public LocalDate day() {
            return day;
        }

        public long size() {
            return size;
        }

        public int parts() {
            return parts;
        }
    }
}
