package fi.rinnalla.domain.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.presence.Presence.NextOpen;
import fi.rinnalla.domain.presence.Presence.NoHours;
import fi.rinnalla.domain.presence.Presence.OpenNow;
import fi.rinnalla.domain.shared.Helsinki;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Any hours at any moment")
class HoursLawsTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate CLOCK_JUMPS = LocalDate.parse("2026-03-29");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void are_open_until_the_first_closing_and_not_a_minute_longer(
            @ForAll("hours") Hours hours, @ForAll("moments") Instant moment) {
        if (hours.at(moment) instanceof OpenNow open) {
            assertThat(open.until()).isAfter(moment);
            assertThat(minutes(moment, open.until()))
                    .allSatisfy(at -> assertThat(hours.at(at)).isEqualTo(open));
            assertThat(hours.at(open.until())).isNotInstanceOf(OpenNow.class);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void are_open_at_the_next_opening_and_never_before_it(
            @ForAll("hours") Hours hours, @ForAll("moments") Instant moment) {
        if (hours.at(moment) instanceof NextOpen next) {
            assertThat(next.opens()).isAfter(moment);
            assertThat(hours.at(next.opens())).isInstanceOf(OpenNow.class);
            assertThat(samples(moment, next.opens()))
                    .allSatisfy(at -> assertThat(hours.at(at)).isEqualTo(next));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void are_unknown_only_where_no_day_to_come_has_any(
            @ForAll("hours") Hours hours, @ForAll("moments") Instant moment) {
        if (hours.at(moment) instanceof NoHours) {
            var tomorrow = moment.atZone(Helsinki.ZONE).toLocalDate().plusDays(1);
            assertThat(hours.days(tomorrow, 399))
                    .allMatch(it -> it.closed() || it.day().equals(CLOCK_JUMPS));
        }
    }

    private static List<Instant> minutes(Instant from, Instant until) {
        return LongStream.range(0, Duration.between(from, until).toMinutes())
                .mapToObj(n -> from.plus(Duration.ofMinutes(n)))
                .filter(at -> at.isBefore(until))
                .toList();
    }

    /** A hundred moments spread between, and the last second before. */
    private static List<Instant> samples(Instant from, Instant until) {
        var seconds = Duration.between(from, until).toSeconds();
        return LongStream.rangeClosed(0, 100)
                .map(n -> n == 100 ? seconds - 1 : seconds * n / 100)
                .filter(n -> n >= 0)
                .mapToObj(from::plusSeconds)
                .filter(at -> at.isBefore(until))
                .toList();
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 95))
                .as((day, n) -> day.atStartOfDay(Helsinki.ZONE).toInstant().plus(Duration.ofMinutes(15L * n)));
    }

    @Provide
    Arbitrary<Hours> hours() {
        return Combinators.combine(
                        weekly().list().ofMaxSize(5), special().list().ofMaxSize(4))
                .as(Hours::new);
    }

    private static Arbitrary<WeeklyHours> weekly() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), slots(), days(), days().injectNull(0.7))
                .as((weekday, slot, from, until) -> new WeeklyHours(weekday, slot, from.minusDays(200), until));
    }

    private static Arbitrary<SpecialDay> special() {
        return Combinators.combine(days(), slots().optional()).as((day, slot) -> new SpecialDay(day, slot, Map.of()));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 365).map(FIRST::plusDays),
                Arbitraries.of(CLOCK_JUMPS, LocalDate.parse("2026-10-25")));
    }

    /** Few, so that they often touch and overlap; some in the hour that is jumped over or comes twice. */
    private static Arbitrary<Slot> slots() {
        return Combinators.combine(
                        Arbitraries.of("02:30", "03:00", "03:30", "09:00", "10:00", "12:00"),
                        Arbitraries.of(30, 60, 120, 180, 600))
                .as((opens, minutes) ->
                        new Slot(LocalTime.parse(opens), LocalTime.parse(opens).plusMinutes(minutes)));
    }
}
