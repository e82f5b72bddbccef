package fi.rinnalla.web.comparison.chart;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.web.comparison.chart.Drawing.Words;
import fi.rinnalla.web.comparison.chart.StepsChart.Steps;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A chart of answers in steps")
class StepsChartTest {
    private static final Steps HEARD = new Steps("Minua kuunneltiin", List.of(0, 0, 1, 2, 10), "");
    private static final Steps FEW = new Steps("Sain tietoa", List.of(), "Alle 5 vastausta");

    @Test
    void draws_a_column_for_each_step_that_somebody_chose_and_writes_every_count() {
        var drawing = StepsChart.draw(List.of(HEARD));

        assertThat(drawing.boxes()).hasSize(3);
        assertThat(words(drawing, "value")).containsExactly("0", "0", "1", "2", "10");
        assertThat(words(drawing, "soft")).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void keeps_to_its_frame_and_lets_the_highest_stand_ten_times_as_high_as_one() {
        var drawing = StepsChart.draw(List.of(HEARD, FEW));

        assertThat(drawing.boxes())
                .allMatch(it -> it.x() >= 0
                        && it.right() <= drawing.width()
                        && it.y() >= 0
                        && it.y() + it.height() <= drawing.height());
        var one = drawing.boxes().get(0).height();
        assertThat(drawing.boxes().get(2).height()).isEqualTo(10 * one);
    }

    @Test
    void says_what_is_held_back_and_draws_nothing_of_it() {
        var drawing = StepsChart.draw(List.of(FEW));

        assertThat(drawing.boxes()).isEmpty();
        assertThat(words(drawing, "soft")).containsExactly("Alle 5 vastausta");
    }

    private static List<String> words(Drawing drawing, String kind) {
        return drawing.words().stream()
                .filter(it -> it.kind().equals(kind))
                .map(Words::text)
                .toList();
    }
}
