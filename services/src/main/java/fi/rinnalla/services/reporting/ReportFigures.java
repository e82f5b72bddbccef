package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.reporting.FactLine;
import fi.rinnalla.domain.reporting.FigureLine;
import fi.rinnalla.domain.reporting.ProgrammePart;
import fi.rinnalla.domain.reporting.Report;
import fi.rinnalla.domain.reporting.ReportDocument;
import fi.rinnalla.domain.reporting.ReportSource;
import fi.rinnalla.domain.reporting.Shown;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws the figures of a report and what the programme says, and makes of them and of what is written the one document. */
@Dependent
public class ReportFigures {
    private final Reckoning reckoning;
    private final IndicatorWords words;
    private final Programmes programmes;
    private final Tenants tenants;

    @Inject
    public ReportFigures(Reckoning reckoning, IndicatorWords words, Programmes programmes, Tenants tenants) {
        this.reckoning = reckoning;
        this.words = words;
        this.programmes = programmes;
        this.tenants = tenants;
    }

    ReportDocument document(Report report) {
        var facts = report.isFrozen() ? List.<FactLine>of() : facts(report);
        return report.document(programme(report).map(Programme::name).orElse(""), new ReportSource() {
            @Override
            public Optional<FigureLine> figure(IndicatorCode code) {
                return counted(report, code);
            }

            @Override
            public List<FactLine> facts(ProgrammePart part) {
                return facts.stream().filter(it -> it.kind().part() == part).toList();
            }
        });
    }

    /** What the programme says today of what the report asks it. */
    List<FactLine> facts(Report report) {
        var asked = report.asked();
        if (asked.isEmpty()) {
            return List.of();
        }
        var terms = tenants.terms();
        var sheet = reckoning.facts(report.programme(), report.period());
        return new ReportFacts(sheet, reckoning.catalogue(), it -> words.of(it, report.language(), terms))
                .lines().stream().filter(it -> asked.contains(it.kind().part())).toList();
    }

    Optional<Programme> programme(Report report) {
        return programmes.find(report.programme());
    }

    /** Nothing where the house knows no such indicator any more. */
    Optional<FigureLine> counted(Report report, IndicatorCode code) {
        return reckoning.count(report.programme(), code, report.period()).map(it -> line(it, report.language()));
    }

    private FigureLine line(IndicatorFigure figure, Language language) {
        var indicator = figure.indicator();
        var said = words.of(indicator, language, tenants.terms());
        return new FigureLine(
                indicator.code(),
                indicator.version(),
                indicator.quantity(),
                indicator.basis(),
                said.name(),
                said.definition(),
                Shown.of(figure));
    }

    /** How this report calls the indicators that are the organisation's own. */
    Set<String> ownNames(Report report) {
        var terms = tenants.terms();
        return reckoning.catalogue().stream()
                .filter(it -> it.code().isOwn())
                .map(it -> words.of(it, report.language(), terms).name())
                .collect(Collectors.toSet());
    }

    /** Every indicator there is, by name, for whoever chooses among them. */
    Map<IndicatorCode, String> names(Language reader) {
        var terms = tenants.terms();
        return reckoning.catalogue().stream()
                .collect(Collectors.toMap(
                        IndicatorDefinition::code,
                        it -> words.of(it, reader, terms).name(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }
}
