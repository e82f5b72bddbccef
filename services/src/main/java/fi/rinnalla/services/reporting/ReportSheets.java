package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.reporting.FigureLine;
import fi.rinnalla.domain.reporting.Finding;
import fi.rinnalla.domain.reporting.Report;
import fi.rinnalla.domain.reporting.ReportCheck;
import fi.rinnalla.domain.reporting.ReportDocument;
import fi.rinnalla.domain.reporting.Reports;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.reporting.ReportSheet.Before;
import fi.rinnalla.services.reporting.ReportSheet.Found;
import fi.rinnalla.services.reporting.ReportSheet.Later;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays a report out for whoever works on it: with its figures, last year's words, and what has to be looked at. */
@Dependent
public class ReportSheets {
    private final Reports reports;
    private final ReportFigures figures;
    private final Tenants tenants;

    @Inject
    public ReportSheets(Reports reports, ReportFigures figures, Tenants tenants) {
        this.reports = reports;
        this.figures = figures;
        this.tenants = tenants;
    }

    ReportSheet of(Report report) {
        var document = figures.document(report);
        return new ReportSheet(
                report.id(),
                report.edition(),
                document,
                report.editions(),
                report.touchedOn(),
                report.frozen(),
                report.isFrozen() ? Optional.empty() : before(report),
                report.isFrozen()
                        ? List.of()
                        : findings(report, document).stream()
                                .map(it -> new Found(it, report.reasonFor(it)))
                                .toList(),
                report.isFrozen() ? later(report, document) : List.of());
    }

    private Optional<Before> before(Report report) {
        return reports.before(report).map(it -> new Before(it.period(), it.words()));
    }

    List<Finding> findings(Report report, ReportDocument document) {
        return new ReportCheck(document, known(report)).findings();
    }

    private Set<String> known(Report report) {
        var brand = tenants.current().brand();
        var known = new HashSet<>(Set.of(brand.name(), brand.shortName()));
        figures.programme(report).ifPresent(it -> names(it).forEach(known::add));
        return known;
    }

    private static Stream<String> names(Programme it) {
        return Stream.concat(Stream.of(it.name(), it.county()), it.funder().stream());
    }

    private List<Later> later(Report report, ReportDocument document) {
        return document.figures().stream()
                .map(it -> new Later(
                        it,
                        figures.counted(report, it.code())
                                .filter(now -> now.version() == it.version())
                                .map(FigureLine::shown)))
                .filter(it -> it.today().filter(it.then().shown()::saysAs).isEmpty())
                .toList();
    }
}
