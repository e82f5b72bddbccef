package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.reporting.Frozen;
import fi.rinnalla.domain.reporting.Report;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import java.time.LocalDate;
import java.util.Optional;

/** A report in the list. */
public record ReportRow(
        ReportId id,
        String title,
        String programme,
        ReportPeriod period,
        LocalDate touchedOn,
        Optional<Frozen> frozen) {
    static ReportRow of(Report it, String programme) {
        return new ReportRow(it.id(), it.title(), programme, it.period(), it.touchedOn(), it.frozen());
    }
}
