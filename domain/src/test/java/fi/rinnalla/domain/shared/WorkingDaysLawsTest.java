package fi.rinnalla.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Any working day")
class WorkingDaysLawsTest {
    @Property
    void is_always_where_adding_days_ends_and_is_counted_back_to_the_same_number(
            @ForAll @IntRange(max = 9_000) int start, @ForAll @IntRange(min = 1, max = 60) int days) {
        var from = LocalDate.parse("2020-01-01").plusDays(start);

        var reached = WorkingDays.plus(from, days);

        assertThat(WorkingDays.isWorkingDay(reached)).isTrue();
        assertThat(WorkingDays.between(from, reached)).isEqualTo(days);
    }
}
