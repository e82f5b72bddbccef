package fi.rinnalla.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Any quarter")
class QuarterLawsTest {
    @Property
    void holds_each_day_between_its_ends_and_is_written_as_it_is_read(@ForAll @IntRange(max = 20_000) int days) {
        var day = LocalDate.parse("2001-01-01").plusDays(days);

        var quarter = Quarter.of(day);

        assertThat(day).isBetween(quarter.firstDay(), quarter.lastDay());
        assertThat(Quarter.of(quarter.toString())).isEqualTo(quarter);
        assertThat(quarter.next().previous()).isEqualTo(quarter);
        assertThat(quarter.previous()).isLessThan(quarter);
    }
}
