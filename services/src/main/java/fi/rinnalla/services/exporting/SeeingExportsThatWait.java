package fi.rinnalla.services.exporting;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.exporting.ExportState;
import fi.rinnalla.domain.exporting.TenantExports;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Says on the first page of the day that a colleague asked for everything, and needs a second person. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingExportsThatWait {
    private final TenantExports exports;
    private final Caller caller;

    @Inject
    public SeeingExportsThatWait(TenantExports exports, Caller caller) {
        this.exports = exports;
        this.caller = caller;
    }

    /** Nothing for whoever may not confirm, or asked themselves. */
    public int waiting() {
        if (!caller.may(Permission.TAKE_EVERYTHING_ALONG)) {
            return 0;
        }
        return (int) exports.all().stream()
                .filter(it -> it.state() == ExportState.ASKED && !it.askedBy().equals(caller.staff()))
                .count();
    }
}
