package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.reporting.Report;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.domain.reporting.Reports;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Says on the first page of the day which drafts tell of a time that is over or soon will be: whoever pays waits for them. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingReportsThatWait {
    /** So many days before its time is over a draft is told of. */
    static final int DAYS_AHEAD = 31;

    private static final int TOLD = 10;

    private final Reports reports;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingReportsThatWait(Reports reports, Caller caller, Clock clock) {
        this.reports = reports;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever keeps no reports. Nothing is counted for it. */
    public List<Waiting> now() {
        var today = Helsinki.day(clock.instant());
        return caller.may(Permission.KEEP_REPORTS)
                ? reports.draftsEndingBefore(today.plusDays(DAYS_AHEAD), TOLD).stream()
                        .map(Waiting::of)
                        .toList()
                : List.of();
    }

    /** @param unwritten sections that are needed and in which nothing has been written */
    public record Waiting(ReportId id, String title, ReportPeriod period, int unwritten) {
        private static Waiting of(Report it) {
            return new Waiting(it.id(), it.title(), it.period(), it.unwritten());
        }
    }
}
