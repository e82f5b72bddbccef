package fi.rinnalla.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

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

@DisplayName("A comparison")
class ComparisonTest {
    private static final Quarter SPRING = Quarter.of("2026Q2");
    private static final Quarter SUMMER = Quarter.of("2026Q3");
    private static final ReleasedProgramme ALDER = programme("Leppä ry", "Lähellä");
    private static final ReleasedProgramme BIRCH = programme("Koivu ry", "Yhdessä");
    private static final ReleasedProgramme SPRUCE = programme("Äijälän tuki", "Polku");

    private final List<ReleasedCell> cells = new ArrayList<>();

    @Test
    void shows_programmes_by_name_and_not_by_number() {
        counts(Indicator.FEEDBACK_RECEIVED, SUMMER, SPRUCE, 50);
        counts(Indicator.FEEDBACK_RECEIVED, SUMMER, BIRCH, 1);

        assertThat(of(Indicator.FEEDBACK_RECEIVED, SUMMER).programmes()).containsExactly(BIRCH, ALDER, SPRUCE);
    }

    @Test
    void says_that_two_differ_only_where_their_intervals_do_not_meet() {
        counts(Indicator.FEEDBACK_RECEIVED, SUMMER, ALDER, 4);
        counts(Indicator.FEEDBACK_RECEIVED, SUMMER, BIRCH, 5);
        counts(Indicator.FEEDBACK_RECEIVED, SUMMER, SPRUCE, 7);

        assertThat(of(Indicator.FEEDBACK_RECEIVED, SUMMER).differences())
                .containsExactly(new Difference(BIRCH, ALDER), new Difference(ALDER, SPRUCE));
    }

    @Test
    void of_classes_goes_by_shares_so_that_a_large_programme_is_not_another_one() {
        counts(Indicator.FEEDBACK_ANSWERED_IN_TIME, SUMMER, ALDER, 20, 20);
        counts(Indicator.FEEDBACK_ANSWERED_IN_TIME, SUMMER, BIRCH, 200, 200);
        counts(Indicator.FEEDBACK_ANSWERED_IN_TIME, SUMMER, SPRUCE, 200, 0);

        assertThat(of(Indicator.FEEDBACK_ANSWERED_IN_TIME, SUMMER).differences())
                .containsExactly(new Difference(BIRCH, SPRUCE), new Difference(ALDER, SPRUCE));
    }

    @Test
    void leaves_out_who_has_not_released_the_whole_period_and_says_which_quarters() {
        counts(Indicator.FEEDBACK_RECEIVED, SPRING, ALDER, 12);
        counts(Indicator.FEEDBACK_RECEIVED, SUMMER, ALDER, 3);
        counts(Indicator.FEEDBACK_RECEIVED, SUMMER, BIRCH, 8);
        var comparison = of(Indicator.FEEDBACK_RECEIVED, SUMMER, SPRING);

        assertThat(comparison.comparable()).containsExactly(ALDER);
        assertThat(comparison.missing(BIRCH)).containsExactly(SPRING);
        assertThat(comparison.missing(SPRUCE)).containsExactly(SPRING, SUMMER);
        assertThat(comparison.total(Cell.of(Indicator.FEEDBACK_RECEIVED))).contains(new Interval(10, 18));
        assertThat(comparison.few()).isOne();
    }

    @Test
    void begins_with_a_total_or_with_the_only_programme() {
        counts(Indicator.CHANGES_MADE, SUMMER, ALDER, 6);
        assertThat(finding(Indicator.CHANGES_MADE)).isEqualTo(new Finding.OfOne(ALDER, new Interval(5, 9)));

        counts(Indicator.CHANGES_MADE, SUMMER, BIRCH, 0);
        assertThat(finding(Indicator.CHANGES_MADE))
                .isEqualTo(new Finding.Total(Cell.of(Indicator.CHANGES_MADE), new Interval(5, 13)));
    }

    @Test
    void counts_as_mostly_in_time_only_who_surely_was() {
        counts(Indicator.FEEDBACK_ANSWERED_IN_TIME, SUMMER, ALDER, 9, 5);
        assertThat(finding(Indicator.FEEDBACK_ANSWERED_IN_TIME)).isEqualTo(new Finding.Unclear());

        counts(Indicator.FEEDBACK_ANSWERED_IN_TIME, SUMMER, BIRCH, 5, 4);
        assertThat(finding(Indicator.FEEDBACK_ANSWERED_IN_TIME)).isEqualTo(new Finding.InTime(1, 2));
    }

    @Test
    void names_the_most_usual_class_only_where_no_other_can_be_it() {
        counts(Indicator.DAYS_TO_ANSWER, SUMMER, ALDER, 4, 12, 9, 0);
        assertThat(finding(Indicator.DAYS_TO_ANSWER))
                .isEqualTo(new Finding.MostUsual(new Cell(Indicator.DAYS_TO_ANSWER, "4-7")));

        counts(Indicator.DAYS_TO_ANSWER, SUMMER, BIRCH, 0, 0, 6, 0);
        assertThat(finding(Indicator.DAYS_TO_ANSWER)).isEqualTo(new Finding.Unclear());
    }

    @Test
    void of_how_it_went_lays_doors_beside_each_other_and_never_one_beside_another() {
        counts(Indicator.EXIT_HEARD, SUMMER, ALDER, 40, 0, 0, 0, 0, 0, 0, 0);
        counts(Indicator.EXIT_HEARD, SUMMER, BIRCH, 0, 0, 0, 0, 0, 40, 0, 0);
        counts(Indicator.EXIT_HEARD, SUMMER, SPRUCE, 4, 40, 0, 0, 0, 0, 3, 2);
        var comparison = of(Indicator.EXIT_HEARD, SUMMER);

        assertThat(comparison.differences()).as("all after visits").containsExactly(new Difference(ALDER, SPRUCE));
        assertThat(comparison.heard(BIRCH)).containsExactly("groups");
        assertThat(comparison.unheard(SPRUCE)).containsExactly("calls", "groups", "events");
        assertThat(comparison.share(ALDER, new Cell(Indicator.EXIT_HEARD, "visits-yes")))
                .as("of visits alone")
                .hasValueSatisfying(it -> assertThat(it.lowPercent()).isEqualTo(90));
    }

    @Test
    void counts_as_a_yes_only_the_doors_at_which_a_no_cannot_be_as_many() {
        counts(Indicator.EXIT_HEARD, SUMMER, ALDER, 4, 4, 0, 0, 0, 0, 0, 0);
        assertThat(finding(Indicator.EXIT_HEARD)).isEqualTo(new Finding.TooFew());

        counts(Indicator.EXIT_HEARD, SUMMER, BIRCH, 9, 5, 0, 0, 0, 0, 0, 0);
        assertThat(finding(Indicator.EXIT_HEARD)).isEqualTo(new Finding.Unclear());

        counts(Indicator.EXIT_HEARD, SUMMER, SPRUCE, 10, 9, 0, 0, 0, 0, 3, 6);
        assertThat(finding(Indicator.EXIT_HEARD)).isEqualTo(new Finding.Agreed(1, 3));
    }

    @Test
    void has_no_doors_where_none_are_asked_about_or_a_quarter_is_missing() {
        counts(Indicator.FEEDBACK_ANSWERED_IN_TIME, SUMMER, ALDER, 0, 0);

        assertThat(of(Indicator.FEEDBACK_ANSWERED_IN_TIME, SUMMER).unheard(ALDER))
                .isEmpty();
        assertThat(of(Indicator.EXIT_HEARD, SUMMER).unheard(ALDER))
                .as("not counted then")
                .isEmpty();
        assertThat(of(Indicator.EXIT_HEARD, SUMMER).missing(ALDER)).containsExactly(SUMMER);
    }

    @Test
    void without_figures_finds_nothing() {
        assertThat(finding(Indicator.CHANGE_VISIBLE_TO_AUTHORS)).isEqualTo(new Finding.Nothing());
    }

    private Finding finding(Indicator indicator) {
        return Finding.of(of(indicator, SUMMER));
    }

    private Comparison of(Indicator indicator, Quarter... quarters) {
        return new Comparison(indicator, List.of(quarters), List.of(SPRUCE, ALDER, BIRCH), Released.of(cells));
    }

    private void counts(Indicator indicator, Quarter quarter, ReleasedProgramme programme, int... n) {
        for (var i = 0; i < n.length; i++) {
            cells.add(new ReleasedCell(
                    programme.programme(), quarter, indicator.cells().get(i), Bin.of(n[i])));
        }
    }

    private static ReleasedProgramme programme(String organisation, String name) {
        return new ReleasedProgramme(
                new TenantId(UUID.randomUUID()), new ProgrammeId(UUID.randomUUID()), name, organisation, "Keski-Suomi");
    }
}
