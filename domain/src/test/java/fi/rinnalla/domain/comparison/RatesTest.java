package fi.rinnalla.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Amounts in proportion")
class RatesTest {
    private static final Quarter SPRING = Quarter.of("2026Q2");
    private static final Quarter SUMMER = Quarter.of("2026Q3");
    private static final ReleasedProgramme ALDER = programme("Leppä ry");
    private static final ReleasedProgramme BIRCH = programme("Koivu ry");

    private final List<ReleasedCell> cells = new ArrayList<>();
    private final List<ReleasedDivisor> divisors = new ArrayList<>();

    @Test
    void are_told_for_a_hundred_open_hours_and_rounded_outward() {
        counts(ALDER, SUMMER, 7);
        hours(ALDER, SUMMER, 150 * 60);

        assertThat(rates(SUMMER).rate(ALDER)).contains(new Rate(new Interval(33, 60)));
    }

    @Test
    void are_told_for_a_working_year_of_which_a_quarter_has_a_quarter() {
        counts(ALDER, SPRING, 7);
        counts(ALDER, SUMMER, 7);
        List.of(SPRING, SUMMER)
                .forEach(it -> divisors.add(new ReleasedDivisor(ALDER.programme(), it, Divisor.WORKING_YEARS, 250)));

        var rates = Rates.of(comparison(SPRING, SUMMER), Divisor.WORKING_YEARS, divisors);

        assertThat(rates.rate(ALDER, SUMMER)).contains(new Rate(new Interval(80, 144)));
        assertThat(rates.rate(ALDER)).contains(new Rate(new Interval(80, 144)));
    }

    @Test
    void have_no_figure_where_a_quarter_has_nothing_to_divide_by_or_none_was_released() {
        counts(ALDER, SPRING, 7);
        counts(ALDER, SUMMER, 7);
        hours(ALDER, SPRING, 0);
        hours(ALDER, SUMMER, 600);
        counts(BIRCH, SPRING, 7);
        counts(BIRCH, SUMMER, 7);
        hours(BIRCH, SUMMER, 600);

        var rates = rates(SPRING, SUMMER);

        assertThat(rates.comparable()).isEmpty();
        assertThat(rates.none(ALDER)).containsExactly(SPRING);
        assertThat(rates.missing(ALDER)).isEmpty();
        assertThat(rates.missing(BIRCH)).containsExactly(SPRING);
        assertThat(rates.rate(BIRCH, SUMMER)).isPresent();
    }

    @Test
    void differ_only_where_what_is_shown_does_not_meet() {
        counts(ALDER, SUMMER, 7);
        counts(BIRCH, SUMMER, 7);
        hours(ALDER, SUMMER, 6_000);
        hours(BIRCH, SUMMER, 9_000);
        assertThat(rates(SUMMER).differences()).isEmpty();

        divisors.clear();
        hours(ALDER, SUMMER, 6_000);
        hours(BIRCH, SUMMER, 60_000);
        assertThat(rates(SUMMER).differences()).containsExactly(new Difference(BIRCH, ALDER));
    }

    @Test
    void are_those_that_the_catalogue_divides() {
        assertThat(Divisor.OPEN_HOURS.divides(Indicator.FEEDBACK_RECEIVED)).isTrue();
        assertThat(Divisor.WORKING_YEARS.divides(Indicator.CHANGES_MADE)).isTrue();
        assertThat(Divisor.OPEN_HOURS.divides(Indicator.CHANGES_MADE)).isFalse();
        assertThat(Divisor.of(Indicator.NO_CHANGE_WITH_REASON)).isEmpty();
        assertThat(Divisor.of(Indicator.DAYS_TO_ANSWER)).isEmpty();
        assertThatThrownBy(() -> Rates.of(
                        new Comparison(Indicator.DAYS_TO_ANSWER, List.of(SUMMER), List.of(), Released.of(cells)),
                        Divisor.OPEN_HOURS,
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void counts(ReleasedProgramme programme, Quarter quarter, int n) {
        cells.add(new ReleasedCell(programme.programme(), quarter, Cell.of(Indicator.FEEDBACK_RECEIVED), Bin.of(n)));
    }

    private void hours(ReleasedProgramme programme, Quarter quarter, long minutes) {
        divisors.add(new ReleasedDivisor(programme.programme(), quarter, Divisor.OPEN_HOURS, minutes));
    }

    private Rates rates(Quarter... quarters) {
        return Rates.of(comparison(quarters), Divisor.OPEN_HOURS, divisors);
    }

    private Comparison comparison(Quarter... quarters) {
        return new Comparison(
                Indicator.FEEDBACK_RECEIVED, List.of(quarters), List.of(ALDER, BIRCH), Released.of(cells));
    }

    private static ReleasedProgramme programme(String organisation) {
        return new ReleasedProgramme(
                new TenantId(UUID.randomUUID()), new ProgrammeId(UUID.randomUUID()), "Polku", organisation, "Kymi");
    }
}
