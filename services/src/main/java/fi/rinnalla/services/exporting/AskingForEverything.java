package fi.rinnalla.services.exporting;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.exporting.ExportId;
import fi.rinnalla.domain.exporting.TenantExport;
import fi.rinnalla.domain.exporting.TenantExports;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.access.Proven;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Asks for a file of everything; one at a time. Whoever asked, or anybody else who could, may think better of it. */
@UseCase
@MayBeDoneBy(Permission.TAKE_EVERYTHING_ALONG)
public class AskingForEverything {
    private final TenantExports exports;
    private final Tenants tenants;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public AskingForEverything(TenantExports exports, Tenants tenants, Auditing auditing, Clock clock) {
        this.exports = exports;
        this.tenants = tenants;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** False where another one is on its way already. The same form asks once. */
    public boolean ask(Proven who, Digest form) {
        tenants.holdCurrent();
        if (exports.with(form).isPresent()) {
            return true;
        }
        if (exports.all().stream().anyMatch(it -> it.state().onItsWay())) {
            return false;
        }
        var now = clock.instant();
        var export = TenantExport.asked(new ExportId(Uuid7.at(now)), who.account(), now, form);
        exports.add(export);
        auditing.note(AuditAct.ASKED_FOR_EVERYTHING, export.id().value());
        return true;
    }

    /** False where it is too late. */
    public boolean withdraw(ExportId id) {
        var export = exports.hold(id).orElseThrow(() -> new NotFound(id));
        var withdrawn = export.withdraw();
        if (withdrawn) {
            auditing.note(AuditAct.WITHDREW_EVERYTHING, id.value());
        }
        return withdrawn;
    }
}
