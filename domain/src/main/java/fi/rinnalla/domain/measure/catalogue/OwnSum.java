package fi.rinnalla.domain.measure.catalogue;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.programme.ProgrammeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an organisation wrote down, over some quarters. There is a figure where each quarter that is over has one, all of one version;
 * else a sum would be of some of it, or of two things. What is no number of things is never added up.
 */
public final class OwnSum {
    private OwnSum() {}

    /** @param span of whole quarters */
    public static IndicatorFigure of(OwnIndicator indicator, ProgrammeId programme, Span span, LocalDate today) {
        var quarters = span.quarters().stream()
                .filter(it -> !it.firstDay().isAfter(today))
                .toList();
        var written = quarters.stream()
                .flatMap(it -> indicator.figure(programme, it).stream())
                .toList();
        var complete = quarters.stream()
                .filter(it -> it.lastDay().isBefore(today))
                .allMatch(it -> indicator.figure(programme, it).isPresent());
        var version = written.isEmpty()
                ? indicator.versionOf(quarters.isEmpty() ? span.quarters().get(0) : quarters.get(quarters.size() - 1))
                : newest(indicator, written);
        var definition = indicator.definition(version);
        var says = span.isWholeQuarters() && complete && agrees(written, definition.quantity());
        return new IndicatorFigure(
                definition.on(basis(written).orElse(definition.basis())),
                span.first(),
                span.last(),
                says ? Optional.of(sum(written)) : Optional.empty());
    }

    private static OwnVersion newest(OwnIndicator indicator, List<OwnFigure> written) {
        var number = written.stream().mapToInt(OwnFigure::version).max().orElseThrow();
        return indicator.versions().get(number - 1);
    }

    private static boolean agrees(List<OwnFigure> written, Quantity quantity) {
        return written.size() == 1
                || !written.isEmpty()
                        && quantity.addsUp()
                        && written.stream().map(OwnFigure::version).distinct().count() == 1;
    }

    /** The weakest: a sum of what was counted and what was guessed is a guess. */
    private static Optional<Basis> basis(List<OwnFigure> written) {
        return written.stream().map(OwnFigure::basis).max(Comparator.naturalOrder());
    }

    private static BigDecimal sum(List<OwnFigure> written) {
        return written.stream().map(OwnFigure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
