package fi.rinnalla.domain.comparison;

import static fi.rinnalla.domain.measure.Indicator.FEEDBACK_ANSWERED_IN_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every data set of two programmes and two classes, up to the end of the third bin, is gone through. */
@DisplayName("A small number")
class SmallNumbersTest {
    private static final int LARGEST = 3 * Bin.WIDTH - 1;
    private static final List<Quarter> QUARTER = List.of(Quarter.of("2026Q3"));
    private static final Cell YES = new Cell(FEEDBACK_ANSWERED_IN_TIME, "yes");
    private static final Cell NO = new Cell(FEEDBACK_ANSWERED_IN_TIME, "no");
    private static final ProgrammeId ONE = new ProgrammeId(UUID.randomUUID());
    private static final ProgrammeId OTHER = new ProgrammeId(UUID.randomUUID());

    /** Of two programmes, yes and no each. */
    private record Counts(int yes, int no, int otherYes, int otherNo) {
        List<Integer> all() {
            return List.of(yes, no, otherYes, otherNo);
        }

        int total() {
            return yes + no + otherYes + otherNo;
        }
    }

    private record Knowledge(Object shown, int cell, List<Integer> others) {}

    @Test
    void keeps_five_possible_values_even_from_somebody_who_knows_every_other_number() {
        assertThat(fewestValues(SmallNumbersTest::everythingShown)).isEqualTo(5);
    }

    @Test
    void would_not_keep_them_if_a_total_were_binned_from_the_counts_themselves() {
        assertThat(fewestValues(counts -> List.of(everythingShown(counts), Bin.of(counts.total()))))
                .isLessThan(5);
    }

    @Test
    void would_not_keep_them_if_an_exact_share_stood_beside_the_bin() {
        assertThat(fewestValues(counts -> List.of(everythingShown(counts), share(counts.yes(), counts.no()))))
                .isLessThan(5);
    }

    @Test
    void keeps_five_possible_values_in_both_bins_where_one_count_is_a_part_of_the_other() {
        var parts = new HashMap<List<Bin>, Set<Integer>>();
        var wholes = new HashMap<List<Bin>, Set<Integer>>();
        for (var whole = 0; whole <= LARGEST; whole++) {
            for (var part = 0; part <= whole; part++) {
                var shown = List.of(Bin.of(part), Bin.of(whole));
                parts.computeIfAbsent(shown, it -> new HashSet<>()).add(part);
                wholes.computeIfAbsent(shown, it -> new HashSet<>()).add(whole);
            }
        }

        assertThat(parts.values()).allSatisfy(values -> assertThat(values).hasSize(5));
        assertThat(wholes.values()).allSatisfy(values -> assertThat(values).hasSize(5));
    }

    /** {@code yes} and {@code no} to one question, {@code otherYes} and {@code otherNo} to another, of the same people at one door. */
    @Test
    void keeps_five_possible_values_though_the_same_people_answer_two_questions_since_any_may_be_passed_over() {
        assertThat(fewestValues(everyDataSet(), SmallNumbersTest::bins)).isEqualTo(5);
    }

    @Test
    void would_not_keep_them_if_nobody_could_pass_over_a_question_or_it_were_told_how_many_did() {
        var nobodyPassed = everyDataSet().stream()
                .filter(it -> it.yes() + it.no() == it.otherYes() + it.otherNo())
                .toList();

        assertThat(fewestValues(nobodyPassed, SmallNumbersTest::bins)).isLessThan(5);
    }

    private static List<Bin> bins(Counts counts) {
        return counts.all().stream().map(Bin::of).toList();
    }

    @Test
    void of_nothing_looks_like_four() {
        assertThat(everythingShown(new Counts(0, 7, 0, 12))).isEqualTo(everythingShown(new Counts(4, 7, 0, 12)));
        assertThat(Bin.of(0)).hasToString("0–4").isEqualTo(Bin.of(4));
        assertThat(Bin.of(5)).hasToString("5–9");
    }

    @Test
    void never_shows_the_truth_outside_the_interval() {
        everyDataSet().forEach(counts -> {
            var released = release(counts);
            assertThat(released.figure(ONE, YES, QUARTER).orElseThrow().contains(counts.yes()))
                    .isTrue();
            assertThat(total(released).contains(counts.total())).isTrue();
            if (counts.yes() + counts.no() > 0) {
                assertThat(released.share(ONE, YES, QUARTER).orElseThrow().contains(share(counts.yes(), counts.no())))
                        .isTrue();
            }
        });
    }

    private static int fewestValues(Function<Counts, Object> shown) {
        return fewestValues(everyDataSet(), shown);
    }

    private static int fewestValues(List<Counts> every, Function<Counts, ?> shown) {
        var values = new HashMap<Knowledge, Integer>();
        for (var counts : every) {
            var seen = shown.apply(counts);
            for (var cell = 0; cell < 4; cell++) {
                var others = new ArrayList<>(counts.all());
                others.remove(cell);
                values.merge(new Knowledge(seen, cell, others), 1, Integer::sum);
            }
        }
        return values.values().stream().min(Integer::compare).orElseThrow();
    }

    /** All that a coordinator's pages and files can hold: figures, sums over programmes, shares. */
    private static Object everythingShown(Counts counts) {
        var released = release(counts);
        return List.of(
                released.figure(ONE, YES, QUARTER).orElseThrow(),
                released.figure(ONE, NO, QUARTER).orElseThrow(),
                released.figure(OTHER, YES, QUARTER).orElseThrow(),
                released.figure(OTHER, NO, QUARTER).orElseThrow(),
                total(released),
                released.share(ONE, YES, QUARTER).orElseThrow(),
                released.share(OTHER, NO, QUARTER).orElseThrow());
    }

    private static Interval total(Released released) {
        return Interval.sum(List.of(
                released.figure(ONE, YES, QUARTER).orElseThrow(),
                released.figure(ONE, NO, QUARTER).orElseThrow(),
                released.figure(OTHER, YES, QUARTER).orElseThrow(),
                released.figure(OTHER, NO, QUARTER).orElseThrow()));
    }

    private static Released release(Counts counts) {
        return Released.of(List.of(
                cell(ONE, YES, counts.yes()),
                cell(ONE, NO, counts.no()),
                cell(OTHER, YES, counts.otherYes()),
                cell(OTHER, NO, counts.otherNo())));
    }

    private static ReleasedCell cell(ProgrammeId programme, Cell cell, int n) {
        return new ReleasedCell(programme, QUARTER.get(0), cell, Bin.of(n));
    }

    private static double share(int part, int rest) {
        return part == 0 ? 0 : (double) part / (part + rest);
    }

    private static List<Counts> everyDataSet() {
        return upToLargest()
                .boxed()
                .flatMap(a -> upToLargest()
                        .boxed()
                        .flatMap(b -> upToLargest()
                                .boxed()
                                .flatMap(c -> upToLargest().mapToObj(d -> new Counts(a, b, c, d)))))
                .toList();
    }

    private static IntStream upToLargest() {
        return IntStream.rangeClosed(0, LARGEST);
    }
}
