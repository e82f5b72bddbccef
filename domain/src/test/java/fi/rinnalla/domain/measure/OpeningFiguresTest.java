package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.presence.Hours;
import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.SpecialDay;
import fi.rinnalla.domain.presence.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A door that is open on Tuesdays from nine to twelve and from one to three")
class OpeningFiguresTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Test
    void counts_five_hours_a_week() {
        assertThat(figures()).isEqualTo(new OpeningFigures(Duration.ofHours(5), 0));
    }

    @Test
    void has_lost_both_openings_when_it_was_closed_all_day() {
        assertThat(figures(closed(TUESDAY))).isEqualTo(new OpeningFigures(Duration.ZERO, 2));
    }

    @Test
    void has_lost_one_when_it_was_open_in_the_afternoon_only() {
        assertThat(figures(open(TUESDAY, "14:00", "16:00"))).isEqualTo(new OpeningFigures(Duration.ofHours(2), 1));
    }

    @Test
    void has_lost_nothing_when_it_was_elsewhere_at_whatever_hour() {
        var moved = new SpecialDay(TUESDAY, Optional.of(slot("17:00", "19:00")), true, Optional.empty(), Map.of());

        assertThat(figures(moved)).isEqualTo(new OpeningFigures(Duration.ofHours(2), 0));
    }

    @Test
    void has_gained_hours_when_it_was_open_on_one_more_day() {
        assertThat(figures(open(MONDAY, "10:00", "11:30"))).isEqualTo(new OpeningFigures(Duration.ofMinutes(390), 0));
    }

    @Test
    void neither_counts_nor_loses_anything_on_a_public_holiday() {
        var epiphany = LocalDate.parse("2026-01-06");

        assertThat(OpeningFigures.of(List.of(hours()), epiphany, epiphany))
                .isEqualTo(new OpeningFigures(Duration.ZERO, 0));
        assertThat(OpeningFigures.of(List.of(hours(closed(epiphany))), epiphany, epiphany))
                .isEqualTo(new OpeningFigures(Duration.ZERO, 0));
    }

    @Test
    void counts_nothing_of_a_period_that_has_not_begun() {
        assertThat(OpeningFigures.of(List.of(hours()), MONDAY, MONDAY.minusDays(1)))
                .isEqualTo(new OpeningFigures(Duration.ZERO, 0));
    }

    private static OpeningFigures figures(SpecialDay... special) {
        return OpeningFigures.of(List.of(hours(special)), MONDAY, MONDAY.plusDays(6));
    }

    private static Hours hours(SpecialDay... special) {
        return new Hours(List.of(weekly("09:00", "12:00"), weekly("13:00", "15:00")), List.of(special));
    }

    private static WeeklyHours weekly(String opens, String closes) {
        return new WeeklyHours(DayOfWeek.TUESDAY, slot(opens, closes), LocalDate.parse("2025-01-01"), null);
    }

    private static SpecialDay closed(LocalDate day) {
        return new SpecialDay(day, Optional.empty(), Map.of());
    }

    private static SpecialDay open(LocalDate day, String opens, String closes) {
        return new SpecialDay(day, Optional.of(slot(opens, closes)), Map.of());
    }

    private static Slot slot(String opens, String closes) {
        return new Slot(LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
