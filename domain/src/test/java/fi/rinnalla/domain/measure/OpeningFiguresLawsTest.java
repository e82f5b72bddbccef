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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Open hours of any doors in any period")
class OpeningFiguresLawsTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate CLOCK_JUMPS = LocalDate.parse("2026-03-29");
    private static final LocalDate CLOCK_GOES_BACK = LocalDate.parse("2026-10-25");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void are_never_negative_and_never_longer_than_the_days(
            @ForAll("hours") Hours hours, @ForAll("days") LocalDate first, @ForAll @IntRange(max = 60) int days) {
        var figures = OpeningFigures.of(List.of(hours), first, first.plusDays(days));

        assertThat(figures.open()).isBetween(Duration.ZERO, Duration.ofHours(24L * (days + 1) + 1));
        assertThat(figures.cancelled()).isNotNegative();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void add_up_wherever_the_period_is_split(
            @ForAll("hours") Hours one,
            @ForAll("hours") Hours other,
            @ForAll("days") LocalDate first,
            @ForAll @IntRange(max = 40) int before,
            @ForAll @IntRange(max = 40) int after) {
        var doors = List.of(one, other);
        var split = first.plusDays(before);
        var last = split.plusDays(after);

        assertThat(OpeningFigures.of(doors, first, split).plus(OpeningFigures.of(doors, split.plusDays(1), last)))
                .isEqualTo(OpeningFigures.of(doors, first, last));
        assertThat(OpeningFigures.of(List.of(one), first, last).plus(OpeningFigures.of(List.of(other), first, last)))
                .isEqualTo(OpeningFigures.of(doors, first, last));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void lose_what_is_cancelled_and_nothing_else(
            @ForAll("weeks") List<WeeklyHours> week, @ForAll("days") LocalDate day) {
        var closed = new SpecialDay(day, java.util.Optional.empty(), Map.of());
        var before = new Hours(week, List.of());
        var after = new Hours(week, List.of(closed));

        assertThat(OpeningFigures.of(List.of(after), day, day))
                .isEqualTo(
                        new OpeningFigures(Duration.ZERO, before.promised(day).size()));
        assertThat(OpeningFigures.of(List.of(after), day.plusDays(1), day.plusDays(30)))
                .isEqualTo(OpeningFigures.of(List.of(before), day.plusDays(1), day.plusDays(30)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void are_what_the_wall_clock_shows_except_on_the_two_nights_when_it_is_moved(
            @ForAll("weeks") List<WeeklyHours> week, @ForAll("days") LocalDate day) {
        var hours = new Hours(week, List.of());
        var onTheWall = hours.on(day).slots().stream()
                .map(it -> Duration.between(it.opens(), it.closes()))
                .reduce(Duration.ZERO, Duration::plus);
        var truly = hours.openOn(day);

        if (day.equals(CLOCK_JUMPS)) {
            assertThat(truly).isBetween(onTheWall.minusHours(1), onTheWall);
        } else if (day.equals(CLOCK_GOES_BACK)) {
            assertThat(truly).isBetween(onTheWall, onTheWall.plusHours(1));
        } else {
            assertThat(truly).isEqualTo(onTheWall);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 365).map(FIRST::plusDays),
                Arbitraries.of(CLOCK_JUMPS, CLOCK_GOES_BACK));
    }

    @Provide
    Arbitrary<Hours> hours() {
        return Combinators.combine(weeks(), special().list().ofMaxSize(4)).as(Hours::new);
    }

    @Provide
    Arbitrary<List<WeeklyHours>> weeks() {
        return Combinators.combine(Arbitraries.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), slots())
                .as((weekday, slot) -> new WeeklyHours(weekday, slot, FIRST.minusDays(200), null))
                .list()
                .ofMaxSize(4);
    }

    private Arbitrary<SpecialDay> special() {
        return Combinators.combine(days(), slots().optional()).as((day, slot) -> new SpecialDay(day, slot, Map.of()));
    }

    private static Arbitrary<Slot> slots() {
        return Combinators.combine(
                        Arbitraries.of("00:00", "02:30", "03:00", "03:30", "09:00", "12:00"),
                        Arbitraries.of(30, 60, 120, 360))
                .as((opens, minutes) ->
                        new Slot(LocalTime.parse(opens), LocalTime.parse(opens).plusMinutes(minutes)));
    }
}
