package fi.rinnalla.services.exporting;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.exporting.ConfirmOutcome;
import fi.rinnalla.domain.exporting.ExportId;
import fi.rinnalla.domain.exporting.TenantExports;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.access.Proven;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** A second person agrees that everything goes into a file; where there is none, the same one after a night, and it says so. */
@UseCase
@MayBeDoneBy(Permission.TAKE_EVERYTHING_ALONG)
public class ConfirmingEverything {
    private final TenantExports exports;
    private final StaffAccounts accounts;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ConfirmingEverything(TenantExports exports, StaffAccounts accounts, Auditing auditing, Clock clock) {
        this.exports = exports;
        this.accounts = accounts;
        this.auditing = auditing;
        this.clock = clock;
    }

    public ConfirmOutcome confirm(Proven who, ExportId id) {
        var export = exports.hold(id).orElseThrow(() -> new NotFound(id));
        var anotherCould = accounts.anotherMay(Permission.TAKE_EVERYTHING_ALONG, export.askedBy());
        var outcome = export.confirm(who.account(), anotherCould, clock.instant());
        if (outcome instanceof ConfirmOutcome.Confirmed confirmed) {
            auditing.note(
                    confirmed.alone() ? AuditAct.CONFIRMED_EVERYTHING_ALONE : AuditAct.CONFIRMED_EVERYTHING,
                    id.value());
        }
        return outcome;
    }
}
