package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.PartnerLine;
import fi.rinnalla.domain.programme.UseLine;
import fi.rinnalla.domain.programme.YearLine;
import fi.rinnalla.domain.reporting.FactKind;
import fi.rinnalla.domain.reporting.FactLine;
import fi.rinnalla.domain.reporting.FactNumber;
import fi.rinnalla.domain.reporting.Shown;
import fi.rinnalla.services.programme.FactSheet;
import fi.rinnalla.services.programme.GoalReached;
import fi.rinnalla.services.programme.YearOfWork;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a programme says of itself, as lines of a report.
 *
 * @param catalogue every indicator there is
 * @param words what one is called and counts, in the report's language
 */
record ReportFacts(
        FactSheet sheet,
        List<IndicatorDefinition> catalogue,
        Function<IndicatorDefinition, IndicatorWords.Said> words) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int CENTS = 2;

    List<FactLine> lines() {
        return Stream.of(
                        sheet.goals().stream().map(this::goal),
                        sheet.grants().stream().map(ReportFacts::grant),
                        sheet.years().stream().flatMap(this::year),
                        sheet.partners().stream().map(this::partner),
                        sheet.uses().stream().map(this::use))
                .<FactLine>flatMap(it -> it)
                .toList();
    }

    private FactLine goal(GoalReached it) {
        var line = it.goal().line();
        var said = it.indicator().map(words);
        return new FactLine(
                FactKind.GOAL,
                it.goal().id().value().toString(),
                line.words(),
                said.map(IndicatorWords.Said::definition).orElse(""),
                said.map(IndicatorWords.Said::name).orElse(""),
                Optional.empty(),
                line.target().map(target -> reached(it, target)),
                line.first(),
                line.by(),
                it.goal().ended());
    }

    private static FactNumber reached(GoalReached it, BigDecimal target) {
        var quantity = it.indicator().map(IndicatorDefinition::quantity);
        var aim = quantity.filter(Quantity.SHARE::equals).isPresent() ? target.movePointRight(2) : target;
        return new FactNumber(
                quantity,
                it.indicator().map(IndicatorDefinition::basis),
                Optional.of(aim),
                it.figure().map(Shown::of).orElse(Shown.NOTHING),
                it.figure().map(IndicatorFigure::last));
    }

    private static FactLine grant(Entry<GrantLine> it) {
        var line = it.line();
        return plain(
                FactKind.GRANT,
                it.id().value().toString(),
                line.called(),
                line.purpose(),
                Optional.of(FactNumber.planned(
                        Optional.of(Quantity.EUROS),
                        BigDecimal.valueOf(line.amount().value(), CENTS))),
                line.first(),
                line.last());
    }

    private Stream<FactLine> year(YearOfWork it) {
        var first = LocalDate.of(it.year(), 1, 1);
        var last = LocalDate.of(it.year(), 12, 31);
        return Stream.concat(
                it.plan().stream().flatMap(plan -> planned(plan.line(), first, last)),
                it.openHours().signum() > 0 ? Stream.of(openHours(it, first, last)) : Stream.empty());
    }

    private static Stream<FactLine> planned(YearLine it, LocalDate first, LocalDate last) {
        var source = Integer.toString(it.year());
        var euros = FactNumber.planned(
                Optional.of(Quantity.EUROS), BigDecimal.valueOf(it.euros().value(), CENTS));
        return Stream.of(
                plain(FactKind.MONEY, source, "", "", Optional.of(euros), first, last),
                plain(
                        FactKind.WORKING_YEARS,
                        source,
                        "",
                        "",
                        Optional.of(FactNumber.planned(Optional.empty(), it.fte())),
                        first,
                        last));
    }

    /** To the half hour below, as everywhere. Of the year those days that belong to the report. */
    private FactLine openHours(YearOfWork it, LocalDate first, LocalDate last) {
        var halves = it.openHours().multiply(TWO).setScale(0, RoundingMode.DOWN);
        var hours = new FactNumber(
                Optional.of(Quantity.HOURS),
                Optional.of(Basis.COLLECTED),
                Optional.empty(),
                Shown.known(halves.divide(TWO, 1, RoundingMode.UNNECESSARY)),
                Optional.empty());
        return plain(
                FactKind.OPEN_HOURS,
                Integer.toString(it.year()),
                "",
                "",
                Optional.of(hours),
                first.isBefore(sheet.first()) ? sheet.first() : first,
                last.isAfter(sheet.last()) ? sheet.last() : last);
    }

    private FactLine partner(Entry<PartnerLine> it) {
        var line = it.line();
        return new FactLine(
                FactKind.PARTNER,
                it.id().value().toString(),
                line.organisation(),
                line.importance(),
                "",
                Optional.of(line.form()),
                Optional.empty(),
                sheet.first(),
                sheet.last(),
                Optional.empty());
    }

    private FactLine use(Entry<UseLine> it) {
        var line = it.line();
        return new FactLine(
                FactKind.USE,
                it.id().value().toString(),
                line.about(),
                line.done(),
                line.indicator().flatMap(this::name).orElse(""),
                Optional.empty(),
                Optional.empty(),
                line.day(),
                line.day(),
                Optional.empty());
    }

    private Optional<String> name(String code) {
        return catalogue.stream()
                .filter(it -> it.code().value().equals(code))
                .findFirst()
                .map(words)
                .map(IndicatorWords.Said::name);
    }

    private static FactLine plain(
            FactKind kind,
            String source,
            String name,
            String more,
            Optional<FactNumber> number,
            LocalDate first,
            LocalDate last) {
        return new FactLine(kind, source, name, more, "", Optional.empty(), number, first, last, Optional.empty());
    }
}
