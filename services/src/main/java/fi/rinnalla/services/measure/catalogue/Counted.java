package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.measure.catalogue.FigurePart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What counting came to: a figure, or none, and its parts where it has any.
 *
 * @param behind how many a median is the middle of, where no parts say it
 */
record Counted(Optional<BigDecimal> value, List<FigurePart> parts, Optional<Integer> behind) {
    private static final int MINUTES = 60;
    private static final int TO_A_HALF = 2;

    static final Counted NOTHING = new Counted(Optional.empty(), List.of());

    Counted(Optional<BigDecimal> value, List<FigurePart> parts) {
        this(value, parts, Optional.empty());
    }

    static Counted of(long n) {
        return of(BigDecimal.valueOf(n));
    }

    static Counted of(BigDecimal value) {
        return new Counted(Optional.of(value), List.of());
    }

    static Counted sum(Stream<FigurePart> parts) {
        var all = parts.toList();
        return new Counted(
                Optional.of(all.stream().map(FigurePart::value).reduce(BigDecimal.ZERO, BigDecimal::add)), all);
    }

    /** @param behind of how many */
    static Counted middle(OptionalDouble median, int behind) {
        return new Counted(middle(median), List.of(), Optional.of(behind));
    }

    /** @param parts into which those are divided whose middle it is */
    static Counted middle(OptionalDouble median, List<FigurePart> parts) {
        return new Counted(middle(median), parts);
    }

    private static Optional<BigDecimal> middle(OptionalDouble median) {
        return median.isPresent() ? Optional.of(BigDecimal.valueOf(median.getAsDouble())) : Optional.empty();
    }

    Counted map(UnaryOperator<BigDecimal> to) {
        return new Counted(value.map(to), parts, behind);
    }

    /** To the half hour below, as everywhere: {@code 12}, {@code 12.5}. */
    static BigDecimal hours(Duration open) {
        return halves(open.toMinutes() * TO_A_HALF / MINUTES);
    }

    /** Not rounded, so that days add up. */
    static BigDecimal exactly(Duration open) {
        return BigDecimal.valueOf(open.toMinutes()).divide(BigDecimal.valueOf(MINUTES), 4, RoundingMode.HALF_UP);
    }

    static BigDecimal halves(long n) {
        return BigDecimal.valueOf(n).divide(BigDecimal.valueOf(TO_A_HALF), 1, RoundingMode.UNNECESSARY);
    }

    /** Of one class among all; nothing of nothing. */
    static Counted share(String of, List<FigurePart> parts) {
        var whole = parts.stream().map(FigurePart::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var value = parts.stream()
                .filter(it -> it.code().equals(of) && whole.signum() > 0)
                .map(it -> it.value().divide(whole, 4, RoundingMode.HALF_UP))
                .findFirst();
        return new Counted(value, parts);
    }

    static <E extends Enum<E>> Stream<FigurePart> parts(E[] all, Function<E, Integer> n) {
        return Stream.of(all).map(it -> FigurePart.of(code(it), n.apply(it)));
    }

    static String code(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
