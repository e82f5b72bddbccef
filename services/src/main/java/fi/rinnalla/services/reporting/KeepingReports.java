package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.FreezeOutcome;
import fi.rinnalla.domain.reporting.Report;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.domain.reporting.Reports;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A report is begun for a programme and a period, written, looked through, and finished. What is finished stands. */
@UseCase
@MayBeDoneBy(Permission.KEEP_REPORTS)
public class KeepingReports {
    private final Reports reports;
    private final Programmes programmes;
    private final Designs designs;
    private final ReportFigures figures;
    private final ReportSheets sheets;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public KeepingReports(
            Reports reports,
            Programmes programmes,
            Designs designs,
            ReportFigures figures,
            ReportSheets sheets,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.reports = reports;
        this.programmes = programmes;
        this.designs = designs;
        this.figures = figures;
        this.sheets = sheets;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** Asked before a form is judged: whoever may not is told nothing of it. */
    public void mayWrite() {}

    /**
     * One form is one report.
     *
     * @param design as it is chosen in a form
     * @return nothing where there is no such programme or design
     */
    public Optional<ReportId> begin(
            Digest form, ProgrammeId programme, String design, Language language, ReportPeriod period) {
        var there = reports.findByFormKey(form).map(Report::id);
        return there.isPresent()
                ? there
                : programmes
                        .find(programme)
                        .flatMap(it -> designs.chosen(design, language))
                        .map(it -> begun(form, programme, it, language, period));
    }

    private ReportId begun(
            Digest form, ProgrammeId programme, Designs.Chosen chosen, Language language, ReportPeriod period) {
        var id = new ReportId(Uuid7.at(clock.instant()));
        reports.add(Report.begun(id, form, programme, chosen.design(), chosen.name(), language, period, today()));
        note(AuditAct.WROTE_REPORT, id);
        return id;
    }

    /** @param seen the edition of the section that whoever writes had before their eyes */
    public WriteOutcome write(ReportId id, DesignCode section, int seen, String words) {
        var report = held(id);
        if (!report.write(section, seen, words, today())) {
            return new WriteOutcome.Overtaken(sheets.of(report));
        }
        note(AuditAct.WROTE_REPORT, id);
        return new WriteOutcome.Written();
    }

    /**
     * What was pointed out stays as it is.
     *
     * @param mark of what was pointed out
     * @return whether it may, and is still there
     */
    public boolean keep(ReportId id, String mark, String reason) {
        var report = held(id);
        var kept = !report.isFrozen()
                && sheets.findings(report, figures.document(report)).stream()
                        .filter(it -> it.mark().equals(mark))
                        .findFirst()
                        .filter(it -> report.keep(it, reason, today()))
                        .isPresent();
        if (kept) {
            note(AuditAct.WROTE_REPORT, id);
        }
        return kept;
    }

    /** @param seen the edition that was looked through */
    public FreezeOutcome finish(ReportId id, int seen) {
        var report = held(id);
        var document = figures.document(report);
        var open = sheets.findings(report, document).stream()
                .filter(it -> report.reasonFor(it).isEmpty())
                .toList();
        var outcome = report.freeze(seen, document, open, role(), clock.instant());
        if (outcome == FreezeOutcome.FROZEN) {
            note(AuditAct.FINISHED_REPORT, id);
        }
        return outcome;
    }

    private Role role() {
        return caller.roles().contains(Role.WORKER) ? Role.WORKER : Role.ADMINISTRATOR;
    }

    /**
     * @param seen the edition whoever throws it away had before their eyes
     * @return whether it is gone: what is finished stays, and so does what somebody wrote in since
     */
    public boolean discard(ReportId id, int seen) {
        var report = held(id);
        if (report.isFrozen() || report.edition() != seen) {
            return false;
        }
        reports.remove(report);
        note(AuditAct.DISCARDED_REPORT, id);
        return true;
    }

    private void note(AuditAct act, ReportId id) {
        auditing.note(act, id.value());
    }

    private Report held(ReportId id) {
        return reports.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
