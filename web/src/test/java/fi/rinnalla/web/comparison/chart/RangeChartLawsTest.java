package fi.rinnalla.web.comparison.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.web.comparison.chart.Drawing.Box;
import fi.rinnalla.web.comparison.chart.Drawing.Kind;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("A chart of intervals")
class RangeChartLawsTest {
    @Property(tries = 300)
    void keeps_everything_within_its_frame(
            @ForAll @Size(min = 1, max = 4) List<@Size(max = 6) List<@IntRange(max = 100_000) Integer>> groups) {
        var drawing = RangeChart.draw(
                groups.stream().map(it -> new BarGroup("Luokka", bars(it))).toList());

        assertThat(drawing.boxes()).allSatisfy(box -> {
            assertThat(box.x()).isNotNegative();
            assertThat(box.right()).isLessThanOrEqualTo(drawing.width());
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
        });
        assertThat(drawing.words()).allSatisfy(it -> {
            assertThat(it.x()).isBetween(0.0, (double) drawing.width());
            assertThat(it.y()).isBetween(0.0, (double) drawing.height());
        });
        assertThat(drawing.lines()).hasSizeBetween(3, 11);
    }

    @Property(tries = 300)
    void draws_more_where_there_is_more(
            @ForAll @IntRange(max = 5_000) int one, @ForAll @IntRange(max = 5_000) int other) {
        var drawing = RangeChart.draw(List.of(new BarGroup("", bars(List.of(one, other)))));

        var ends = drawing.boxes().stream()
                .filter(it -> it.kind() == Kind.SPAN)
                .map(Box::right)
                .toList();
        assertThat(Integer.signum(Double.compare(ends.get(0), ends.get(1))))
                .isEqualTo(Integer.signum(Bin.of(one).lo() - Bin.of(other).lo()));
    }

    @Property(tries = 300)
    void puts_what_is_possible_just_behind_what_is_sure(@ForAll @IntRange(min = 5, max = 5_000) int n) {
        var boxes = RangeChart.draw(List.of(new BarGroup("", bars(List.of(n))))).boxes();

        assertThat(boxes).extracting(Box::kind).containsExactly(Kind.SURE, Kind.SPAN);
        assertThat(boxes.get(1).x()).isEqualTo(boxes.get(0).right());
    }

    @Example
    void has_nothing_sure_to_draw_where_there_are_few() {
        var drawing = RangeChart.draw(List.of(new BarGroup("", bars(List.of(0)))));

        assertThat(drawing.boxes()).extracting(Box::kind).containsExactly(Kind.SPAN);
        assertThat(drawing.words()).extracting(Drawing.Words::text).contains("0–4");
    }

    @Example
    void says_in_words_where_there_is_no_figure() {
        var drawing =
                RangeChart.draw(List.of(new BarGroup("", List.of(new Bar("Polku", "ei lukua", Optional.empty())))));

        assertThat(drawing.boxes()).isEmpty();
        assertThat(drawing.words()).extracting(Drawing.Words::text).contains("Polku", "ei lukua");
    }

    @Property(tries = 300)
    void has_an_axis_of_round_steps_that_holds_the_longest_bar(@ForAll @IntRange(max = 1_000_000) int highest) {
        var scale = Scale.upTo(highest);

        assertThat(scale.end()).isGreaterThanOrEqualTo(highest);
        assertThat(scale.ticks()).hasSizeBetween(3, 11).startsWith(0L).endsWith(scale.end());
        assertThat(String.valueOf(scale.step())).matches("[125]0*");
    }

    private static List<Bar> bars(List<Integer> counts) {
        return counts.stream()
                .map(n -> Bin.of(n).interval())
                .map(it -> new Bar("Toiminta", it.toString(), Optional.<Interval>of(it)))
                .toList();
    }
}
