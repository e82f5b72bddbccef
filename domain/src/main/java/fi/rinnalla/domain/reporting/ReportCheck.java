package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.reporting.ReportDocument.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Points out, before a report is finished, what may tell of somebody, what no figure bears out, and what is too long or
 * missing. It points out too much rather than too little; a person looks. What the programme says is looked through as is what is
 * written here.
 *
 * @param known names that anybody may read: of the organisation, the programme, its county, partners and who pays
 * @param own every indicator that is the organisation's own, by name
 */
public record ReportCheck(ReportDocument report, Set<String> known, Set<String> own) {
    public ReportCheck {
        known = Set.copyOf(known);
        own = Set.copyOf(own);
    }

    /** In the order in which one reads; the same words of a section once. */
    public List<Finding> findings() {
        return report.sections().stream()
                .flatMap(it -> Stream.of(
                                ofWords(it),
                                it.figures().stream().flatMap(figure -> ofFigure(it, figure)),
                                it.facts().stream().flatMap(fact -> ofFact(it, fact)))
                        .flatMap(found -> found))
                .distinct()
                .toList();
    }

    private Stream<Finding> ofWords(Section it) {
        if (it.words().isBlank()) {
            return it.needed() ? Stream.of(finding(FindingKind.MISSING, it, "")) : Stream.empty();
        }
        return Stream.of(
                        it.isTooLong() ? Stream.of(finding(FindingKind.TOO_LONG, it, "")) : Stream.<Finding>empty(),
                        telling(it, it.words()),
                        unsupported(it))
                .flatMap(found -> found);
    }

    private static Stream<Finding> ofFigure(Section section, FigureLine it) {
        return it.shown().value().isPresent() && FewPeople.mayBeBehind(it.code(), it.quantity())
                ? Stream.of(finding(FindingKind.OF_HOW_MANY, section, it.name()))
                : Stream.empty();
    }

    private Stream<Finding> ofFact(Section section, FactLine fact) {
        var few = tellsOfFew(fact)
                ? Stream.of(finding(FindingKind.FEW_PEOPLE, section, fact.name()))
                : Stream.<Finding>empty();
        var perhaps = mayTellOfFew(fact)
                ? Stream.of(finding(FindingKind.OF_HOW_MANY, section, fact.name()))
                : Stream.<Finding>empty();
        return Stream.of(telling(section, fact.written()), few, perhaps).flatMap(it -> it);
    }

    private boolean mayTellOfFew(FactLine fact) {
        return own.contains(fact.countedBy())
                && fact.number()
                        .filter(it -> it.shown().value().isPresent())
                        .flatMap(FactNumber::quantity)
                        .filter(FewPeople::isOfSoMany)
                        .isPresent();
    }

    private Stream<Finding> telling(Section section, String words) {
        return new WordsForAll(words, known).spots().map(it -> finding(it.kind(), section, it.words()));
    }

    /** A goal is counted over its own time: what is wanting to the same figure of the report would be told by subtraction. */
    private boolean tellsOfFew(FactLine fact) {
        return fact.number()
                .flatMap(it -> it.shown().value())
                .filter(reached -> report.figures().stream()
                        .filter(it -> it.name().equals(fact.countedBy())
                                && FewPeople.isCountOfPeople(it.code(), it.quantity()))
                        .flatMap(it -> it.shown().value().stream())
                        .map(it -> it.subtract(reached).abs())
                        .anyMatch(FewPeople::are))
                .isPresent();
    }

    private Stream<Finding> unsupported(Section section) {
        var hints = TellingDetails.in(section.words());
        return WrittenNumber.in(section.words()).stream()
                .filter(number ->
                        hints.stream().noneMatch(it -> it.start() < number.end() && number.start() < it.end()))
                .filter(number -> !isSupported(number.value()))
                .map(it -> finding(FindingKind.UNSUPPORTED, section, it.written()));
    }

    /** A figure of the report or the programme says it, or it is a year of its period. */
    private boolean isSupported(BigDecimal number) {
        return Stream.of(
                        report.figures().stream().flatMap(it -> it.shown().value().stream()),
                        report.facts().stream()
                                .flatMap(it -> it.number().stream())
                                .flatMap(it -> Stream.concat(it.aim().stream(), it.shown().value().stream())),
                        Stream.of(report.first(), report.last()).map(it -> BigDecimal.valueOf(it.getYear())))
                .flatMap(it -> it)
                .anyMatch(it -> it.compareTo(number) == 0);
    }

    private static Finding finding(FindingKind kind, Section section, String words) {
        return new Finding(kind, section.code(), section.heading(), words);
    }
}
