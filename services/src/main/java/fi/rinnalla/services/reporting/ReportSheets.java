package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.reporting.FactLine;
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
import fi.rinnalla.services.reporting.ReportSheet.LaterFact;
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
                report.programme(),
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
                report.isFrozen() ? later(report, document) : List.of(),
                report.isFrozen() ? laterFacts(report, document) : List.of());
    }

    private Optional<Before> before(Report report) {
        return reports.before(report).map(it -> new Before(it.period(), it.words()));
    }

    List<Finding> findings(Report report, ReportDocument document) {
        return new ReportCheck(document, known(report), figures.ownNames(report)).findings();
    }

    private Set<String> known(Report report) {
        var brand = tenants.current().brand();
        var known = new HashSet<>(List.of(brand.name(), brand.shortName()));
        figures.programme(report).ifPresent(it -> names(it).forEach(known::add));
        return known;
    }

    private static Stream<String> names(Programme it) {
        return Stream.of(
                        Stream.of(it.name(), it.county()),
                        it.funder().stream(),
                        it.partners().stream().map(partner -> partner.line().organisation()),
                        it.grants().stream().map(grant -> grant.line().called()))
                .flatMap(names -> names);
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

    private List<LaterFact> laterFacts(Report report, ReportDocument document) {
        var then = document.facts();
        var today = figures.facts(report);
        return Stream.concat(
                        then.stream().map(it -> new LaterFact(Optional.of(it), same(it, today))),
                        today.stream()
                                .filter(it -> same(it, then).isEmpty())
                                .map(it -> new LaterFact(Optional.empty(), Optional.of(it))))
                .filter(it -> !it.isTheSame())
                .toList();
    }

    private static Optional<FactLine> same(FactLine sought, List<FactLine> among) {
        return among.stream().filter(sought::isSameAs).findFirst();
    }
}
