package fi.rinnalla.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Helsinki;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("The day before any meeting")
class TellingTimesLawsTest {
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");

    @Property
    void is_told_at_four_on_the_wall_whatever_the_clocks_do(@ForAll @IntRange(max = 5_000) int days) {
        var day = FIRST.plusDays(days);

        var due = Helsinki.at(TellingTimes.dayBefore(day));

        assertThat(due.toLocalDate()).isEqualTo(day.minusDays(1));
        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(16, 0));
    }

    @Property
    void is_told_before_it_begins_and_never_more_than_a_day_and_a_third_ahead(
            @ForAll @IntRange(max = 5_000) int days, @ForAll @IntRange(max = 23) int hour) {
        var day = FIRST.plusDays(days);
        var begin = new Meeting(day, LocalTime.of(hour, 0), LocalTime.of(hour, 59)).begin();

        var ahead = Duration.between(TellingTimes.dayBefore(day), begin);

        assertThat(ahead).isBetween(Duration.ofHours(7), Duration.ofHours(32));
    }

    @Property
    void comes_a_day_of_the_calendar_after_the_one_before(@ForAll @IntRange(max = 5_000) int days) {
        var day = FIRST.plusDays(days);

        var apart = Duration.between(TellingTimes.dayBefore(day), TellingTimes.dayBefore(day.plusDays(1)));

        assertThat(apart.toHours()).isIn(23L, 24L, 25L);
    }
}
