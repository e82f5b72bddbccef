package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.reporting.Report;
import fi.rinnalla.domain.reporting.Reports;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** A draft that nobody has written in for long is finished by nobody any more. What is finished stays. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class ForgettingDraftReports implements HouseJob {
    private static final int AT_ONCE = 20;

    private final Reports reports;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ForgettingDraftReports(Reports reports, Auditing auditing, Clock clock) {
        this.reports = reports;
        this.auditing = auditing;
        this.clock = clock;
    }

    @Override
    public int run() {
        var today = Helsinki.day(clock.instant());
        var old = reports.untouchedBefore(Retention.DRAFT_REPORT.goesBefore(today), AT_ONCE);
        old.forEach(this::forget);
        return old.size();
    }

    private void forget(Report it) {
        reports.remove(it);
        auditing.note(AuditAct.ERASED_BY_RETENTION, it.id().value());
    }
}
