package fi.rinnalla.domain.presence;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.presence.Presence.NextOpen;
import fi.rinnalla.domain.presence.Presence.NoHours;
import fi.rinnalla.domain.presence.Presence.OpenNow;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting place with hours")
class HoursTest {
    private static final WeeklyHours TUESDAYS = every(TUESDAY, "09:00", "15:00");

    @Test
    void is_open_from_the_minute_it_opens_until_the_minute_it_closes() {
        var hours = hours(TUESDAYS);

        assertThat(hours.at(at("2026-03-03T08:59"))).isEqualTo(new NextOpen(at("2026-03-03T09:00")));
        assertThat(hours.at(at("2026-03-03T09:00"))).isEqualTo(new OpenNow(at("2026-03-03T15:00")));
        assertThat(hours.at(at("2026-03-03T14:59"))).isEqualTo(new OpenNow(at("2026-03-03T15:00")));
        assertThat(hours.at(at("2026-03-03T15:00"))).isEqualTo(new NextOpen(at("2026-03-10T09:00")));
    }

    @Test
    void does_not_close_between_slots_that_touch() {
        var hours = hours(every(TUESDAY, "09:00", "12:00"), every(TUESDAY, "12:00", "15:00"));

        assertThat(hours.at(at("2026-03-03T10:00"))).isEqualTo(new OpenNow(at("2026-03-03T15:00")));
    }

    @Test
    void closes_on_a_public_holiday_without_anybody_saying_so() {
        var hours = hours(every(WEDNESDAY, "10:00", "12:00"));

        assertThat(hours.at(at("2026-01-06T20:00"))).isEqualTo(new NextOpen(at("2026-01-07T10:00")));
        assertThat(hours(TUESDAYS).at(at("2026-01-06T10:00"))).isEqualTo(new NextOpen(at("2026-01-13T09:00")));
        assertThat(hours(TUESDAYS).on(LocalDate.parse("2026-01-06")).holiday()).isTrue();
    }

    @Test
    void opens_on_a_public_holiday_where_an_exception_says_so() {
        var epiphany = open("2026-01-06", "12:00", "14:00");

        var hours = new Hours(List.of(TUESDAYS), List.of(epiphany));

        assertThat(hours.at(at("2026-01-06T12:30"))).isEqualTo(new OpenNow(at("2026-01-06T14:00")));
    }

    @Test
    void keeps_the_exceptions_hours_instead_of_the_usual_ones() {
        var hours = new Hours(List.of(TUESDAYS), List.of(open("2026-03-03", "12:00", "14:00")));

        assertThat(hours.at(at("2026-03-03T09:30"))).isEqualTo(new NextOpen(at("2026-03-03T12:00")));
    }

    @Test
    void is_closed_when_an_exception_closes_it_and_says_why() {
        var closed = new SpecialDay(LocalDate.parse("2026-03-03"), Optional.empty(), Map.of(Language.FI, "Remontti"));
        var hours = new Hours(List.of(TUESDAYS), List.of(closed, open("2026-03-03", "12:00", "14:00")));

        assertThat(hours.at(at("2026-03-03T12:30"))).isEqualTo(new NextOpen(at("2026-03-10T09:00")));
        assertThat(hours.on(LocalDate.parse("2026-03-03")).reasons()).containsEntry(Language.FI, "Remontti");
    }

    @Test
    void knows_hours_that_begin_later_and_forgets_those_that_have_ended() {
        var until = LocalDate.parse("2026-03-03");
        var old = new WeeklyHours(TUESDAY, slot("09:00", "15:00"), LocalDate.parse("2025-01-01"), until);
        var coming = new WeeklyHours(THURSDAY, slot("10:00", "16:00"), LocalDate.parse("2026-06-01"), null);

        assertThat(hours(old, coming).at(at("2026-03-03T15:00"))).isEqualTo(new NextOpen(at("2026-06-04T10:00")));
        assertThat(hours(old).at(at("2026-03-03T15:00"))).isEqualTo(new NoHours());
        assertThat(Hours.none().at(at("2026-03-03T15:00"))).isEqualTo(new NoHours());
    }

    @Test
    void opens_when_the_clock_jumps_if_it_should_open_in_the_hour_that_does_not_exist() {
        var hours = hours(every(SUNDAY, "03:30", "05:00"));

        assertThat(hours.at(at("2026-03-29T02:00"))).isEqualTo(new NextOpen(at("2026-03-29T04:00")));
        assertThat(hours(every(SUNDAY, "03:10", "03:50")).at(at("2026-03-29T02:00")))
                .isEqualTo(new NextOpen(at("2026-04-12T03:10")));
    }

    @Test
    void does_not_close_for_an_hour_that_the_clock_jumps_over() {
        var hours = hours(every(SUNDAY, "02:30", "03:00"), every(SUNDAY, "03:30", "05:00"));

        assertThat(hours.at(at("2026-03-29T02:45"))).isEqualTo(new OpenNow(at("2026-03-29T05:00")));
    }

    @Test
    void stays_open_through_the_hour_that_comes_twice() {
        var opens = Instant.parse("2026-10-25T00:30:00Z");
        var closes = Instant.parse("2026-10-25T02:30:00Z");
        var hours = hours(every(SUNDAY, "03:30", "04:30"));

        assertThat(hours.at(opens.minusSeconds(1))).isEqualTo(new NextOpen(opens));
        assertThat(hours.at(opens.plusSeconds(3600))).isEqualTo(new OpenNow(closes));
    }

    @Test
    void cannot_close_before_it_opens() {
        assertThatThrownBy(() -> slot("15:00", "09:00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tells_a_closing_of_many_days_once_and_to_its_end() {
        var closed = LocalDate.parse("2026-03-02")
                .datesUntil(LocalDate.parse("2026-06-01"))
                .map(day -> new SpecialDay(day, Optional.empty(), Map.of()))
                .toList();

        assertThat(new Hours(List.of(TUESDAYS), closed).unlikeTheWeek(LocalDate.parse("2026-03-01"), 10))
                .singleElement()
                .satisfies(it -> assertThat(it.first()).isEqualTo("2026-03-02"))
                .satisfies(it -> assertThat(it.last()).isEqualTo("2026-05-31"));
    }

    @Test
    void tells_days_apart_that_are_unlike_in_different_ways() {
        var trip = new SpecialDay(
                LocalDate.parse("2026-03-02"), Optional.empty(), false, Optional.of(Why.TRAINING), Map.of());
        var leave = new SpecialDay(
                LocalDate.parse("2026-03-03"), Optional.empty(), false, Optional.of(Why.HOLIDAY), Map.of());

        assertThat(new Hours(List.of(TUESDAYS), List.of(trip, leave)).unlikeTheWeek(LocalDate.parse("2026-03-01"), 10))
                .extracting(Spell::first)
                .containsExactly(trip.day(), leave.day());
    }

    @Test
    void is_open_elsewhere_where_it_has_moved() {
        var moved = new SpecialDay(
                LocalDate.parse("2026-03-03"),
                Optional.of(slot("10:00", "12:00")),
                true,
                Optional.empty(),
                Map.of(Language.FI, "kirjastossa"));
        var day = new Hours(List.of(TUESDAYS), List.of(moved)).on(LocalDate.parse("2026-03-03"));

        assertThat(day.moved()).isTrue();
        assertThat(day.closed()).isFalse();
        assertThat(hours(TUESDAYS).on(LocalDate.parse("2026-03-03")).moved()).isFalse();
    }

    private static Hours hours(WeeklyHours... weekly) {
        return new Hours(List.of(weekly), List.of());
    }

    private static WeeklyHours every(DayOfWeek weekday, String opens, String closes) {
        return new WeeklyHours(weekday, slot(opens, closes), LocalDate.parse("2025-01-01"), null);
    }

    private static SpecialDay open(String day, String opens, String closes) {
        return new SpecialDay(LocalDate.parse(day), Optional.of(slot(opens, closes)), Map.of());
    }

    private static Slot slot(String opens, String closes) {
        return new Slot(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(Helsinki.ZONE).toInstant();
    }
}
