package fi.rinnalla.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The release, looked at in another way,")
class WaysOfLookingTest {
    private static final Quarter WINTER = Quarter.of("2026Q1");
    private static final Quarter SPRING = Quarter.of("2026Q2");
    private static final Quarter SUMMER = Quarter.of("2026Q3");
    private static final ReleasedProgramme ALDER = programme("Leppä ry");
    private static final ReleasedProgramme BIRCH = programme("Koivu ry");

    private final List<ReleasedCell> cells = new ArrayList<>();

    @Test
    void shows_a_change_over_time_only_where_beginning_and_end_do_not_meet() {
        counts(Indicator.FEEDBACK_RECEIVED, WINTER, ALDER, 4);
        counts(Indicator.FEEDBACK_RECEIVED, SUMMER, ALDER, 5);
        counts(Indicator.FEEDBACK_RECEIVED, WINTER, BIRCH, 6);
        counts(Indicator.FEEDBACK_RECEIVED, SPRING, BIRCH, 90);
        counts(Indicator.FEEDBACK_RECEIVED, SUMMER, BIRCH, 9);

        var course = new Course(of(Indicator.FEEDBACK_RECEIVED));

        assertThat(course.followed()).containsExactly(BIRCH, ALDER);
        assertThat(course.turns())
                .containsExactly(new Course.Turn(
                        ALDER, Cell.of(Indicator.FEEDBACK_RECEIVED), new Interval(0, 4), new Interval(5, 9)));
    }

    @Test
    void does_not_follow_who_is_missing_at_an_end() {
        counts(Indicator.FEEDBACK_RECEIVED, SPRING, ALDER, 4);
        counts(Indicator.FEEDBACK_RECEIVED, SUMMER, ALDER, 40);

        assertThat(new Course(of(Indicator.FEEDBACK_RECEIVED)).followed()).isEmpty();
        assertThat(new Course(new Comparison(
                                Indicator.FEEDBACK_RECEIVED, List.of(SUMMER), List.of(ALDER), Released.of(cells)))
                        .isShort())
                .isTrue();
    }

    @Test
    void names_a_largest_class_only_where_no_count_behind_the_bins_could_make_it_another() {
        for (var quarter : List.of(WINTER, SPRING, SUMMER)) {
            counts(Indicator.FEEDBACK_ANSWERED_IN_TIME, quarter, ALDER, 20, 3);
            counts(Indicator.FEEDBACK_ANSWERED_IN_TIME, quarter, BIRCH, 9, 5);
        }

        var mix = new Mix(of(Indicator.FEEDBACK_ANSWERED_IN_TIME));

        assertThat(mix.wholes()).hasSize(2);
        assertThat(mix.largest(mix.wholes().get(0)))
                .as("27 at the most, 15 at the least")
                .isEmpty();
        assertThat(mix.largest(mix.wholes().get(1))).contains(new Cell(Indicator.FEEDBACK_ANSWERED_IN_TIME, "yes"));
    }

    @Test
    void keeps_doors_apart_in_a_distribution() {
        for (var quarter : List.of(WINTER, SPRING, SUMMER)) {
            counts(Indicator.EXIT_HEARD, quarter, ALDER, 20, 0, 0, 9, 0, 0, 0, 0);
        }

        var mix = new Mix(of(Indicator.EXIT_HEARD));

        assertThat(mix.wholes()).extracting(Mix.Whole::part).containsExactly("visits", "calls", "groups", "events");
        assertThat(mix.wholes().stream()
                        .map(mix::largest)
                        .map(it -> it.map(Cell::division).orElse("")))
                .containsExactly("visits-yes", "calls-no", "", "");
    }

    @Test
    void adds_up_a_step_from_its_classes_and_has_none_where_one_is_missing() {
        counts(Indicator.FEEDBACK_RECEIVED, SUMMER, ALDER, 12);
        counts(Indicator.DAYS_TO_ANSWER, SUMMER, ALDER, 7, 3, 0, 1);
        counts(Indicator.CHANGES_MADE, SUMMER, ALDER, 2);
        var funnel = new Funnel(List.of(SUMMER), List.of(ALDER), Released.of(cells));

        assertThat(funnel.figure(ALDER, Funnel.Step.RECEIVED)).contains(new Interval(10, 14));
        assertThat(funnel.figure(ALDER, Funnel.Step.ANSWERED)).contains(new Interval(5, 21));
        assertThat(funnel.figure(ALDER, Funnel.Step.NO_CHANGE)).isEmpty();
        assertThat(funnel.comparable()).isEmpty();
        assertThat(funnel.total(Funnel.Step.RECEIVED)).isEmpty();
    }

    @Test
    void says_what_is_missing_and_since_when() {
        var coverage = new Coverage(
                List.of(SUMMER, WINTER, SPRING),
                List.of(ALDER),
                Set.of(
                        new HandedOver(ALDER.programme(), Indicator.FEEDBACK_RECEIVED, WINTER),
                        new HandedOver(ALDER.programme(), Indicator.CHANGES_MADE, WINTER),
                        new HandedOver(ALDER.programme(), Indicator.CHANGES_MADE, SUMMER)));

        assertThat(coverage.missing(ALDER, Indicator.FEEDBACK_RECEIVED)).containsExactly(SPRING, SUMMER);
        assertThat(coverage.missingSince(ALDER, Indicator.FEEDBACK_RECEIVED)).contains(SPRING);
        assertThat(coverage.missing(ALDER, Indicator.CHANGES_MADE)).containsExactly(SPRING);
        assertThat(coverage.missingSince(ALDER, Indicator.CHANGES_MADE)).isEmpty();
        assertThat(coverage.missingSince(ALDER, Indicator.EXIT_HEARD)).contains(WINTER);
        assertThat(coverage.whole()).isEmpty();
    }

    private Comparison of(Indicator indicator) {
        return new Comparison(indicator, List.of(WINTER, SPRING, SUMMER), List.of(ALDER, BIRCH), Released.of(cells));
    }

    private void counts(Indicator indicator, Quarter quarter, ReleasedProgramme programme, int... counts) {
        for (var i = 0; i < counts.length; i++) {
            cells.add(new ReleasedCell(
                    programme.programme(), quarter, indicator.cells().get(i), Bin.of(counts[i])));
        }
    }

    private static ReleasedProgramme programme(String organisation) {
        return new ReleasedProgramme(
                new TenantId(UUID.randomUUID()),
                new ProgrammeId(UUID.randomUUID()),
                "Kohtaamo",
                organisation,
                "Uusimaa");
    }
}
