package fi.rinnalla.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.guidance.DeadlineRule.Reckoning;
import fi.rinnalla.domain.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Label("Any day that follows from a known day")
class DeadlineLawsTest {
    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");

    @Property
    void is_a_working_day_where_something_has_to_be_done(
            @ForAll DeadlineRule rule, @ForAll @IntRange(max = 9_000) int start) {
        if (rule.reckoning() != Reckoning.DAYS_AS_THEY_COME) {
            assertThat(WorkingDays.isWorkingDay(rule.after(FIRST.plusDays(start))))
                    .isTrue();
        }
    }

    @Property
    void is_moved_over_closed_days_and_over_nothing_else(@ForAll @IntRange(max = 9_000) int start) {
        var known = FIRST.plusDays(start);

        assertThat(known.plusDays(30).datesUntil(DeadlineRule.APPEAL.after(known)))
                .noneMatch(WorkingDays::isWorkingDay);
        assertThat(known.plusMonths(3).datesUntil(DeadlineRule.ASSESSMENT_READY.after(known)))
                .noneMatch(WorkingDays::isWorkingDay);
    }

    @Property
    void comes_no_earlier_when_the_known_day_comes_later(
            @ForAll DeadlineRule rule, @ForAll @IntRange(max = 9_000) int start) {
        var known = FIRST.plusDays(start);

        assertThat(rule.after(known.plusDays(1))).isAfterOrEqualTo(rule.after(known));
    }

    @Property
    void counted_back_leaves_so_many_working_days_before_the_known_day(@ForAll @IntRange(max = 9_000) int start) {
        var meeting = FIRST.plusDays(start);
        var reached = DeadlineRule.TIME_TO_PREPARE.after(meeting);

        assertThat(WorkingDays.between(reached.minusDays(1), meeting.minusDays(1)))
                .isEqualTo(5);
    }

    @Property
    void can_be_told_from_the_list_of_closed_days_alone(
            @ForAll @IntRange(min = 2021, max = 2060) int year, @ForAll @IntRange(max = 1_459) int start) {
        var closed = ClosedDays.around(year);
        var day = closed.first().plusDays(start);
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;

        assertThat(!weekend && !closed.weekdays().contains(day)).isEqualTo(WorkingDays.isWorkingDay(day));
    }
}
