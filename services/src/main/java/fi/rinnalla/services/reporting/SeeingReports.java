package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.reporting.Reports;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The organisation's reports, each as it is or as it was finished. */
@UseCase
@MayBeDoneBy(Permission.KEEP_REPORTS)
public class SeeingReports {
    private static final int ROWS = 25;

    private final Reports reports;
    private final Programmes programmes;
    private final Designs designs;
    private final ReportSheets sheets;

    @Inject
    public SeeingReports(Reports reports, Programmes programmes, Designs designs, ReportSheets sheets) {
        this.reports = reports;
        this.programmes = programmes;
        this.designs = designs;
        this.sheets = sheets;
    }

    public Slice<ReportRow> page(Optional<After> after) {
        var names = names();
        var found = reports.page(after, ROWS);
        return new Slice<>(
                found.rows().stream()
                        .map(it -> ReportRow.of(it, names.getOrDefault(it.programme(), "")))
                        .toList(),
                found.next());
    }

    private Map<ProgrammeId, String> names() {
        return programmes.all().stream().collect(Collectors.toMap(Programme::id, Programme::name));
    }

    public ReportSheet one(ReportId id) {
        return reports.find(id).map(sheets::of).orElseThrow(() -> new NotFound(id));
    }

    /** What a report may be begun with. */
    public Choices choices(Language reader) {
        return new Choices(
                programmes.all().stream()
                        .map(it -> new Choices.OfProgramme(it.id(), it.name()))
                        .toList(),
                designs.rows(reader));
    }

    public record Choices(List<OfProgramme> programmes, List<DesignRow> designs) {
        public record OfProgramme(ProgrammeId id, String name) {}
    }
}
