package fi.rinnalla.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.County;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

@Label("Whatever is written of programmes")
class ProgrammeLawsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    /** @param before which of the others it is said to continue; none of them where it is below zero */
    record Said(int which, int before, int starts) {}

    @Property
    @Label("no project period comes before the one that it continues, and none comes back to itself")
    void no_circles(@ForAll("said") @Size(max = 30) List<Said> history) {
        var all = IntStream.range(0, 5)
                .mapToObj(n ->
                        Programme.started(new ProgrammeId(UUID.randomUUID()), "p" + n, "P" + n, "", DAY.plusDays(n)))
                .toList();
        for (var it : history) {
            var continues = Optional.of(it.before())
                    .filter(n -> n >= 0)
                    .map(n -> all.get(n).id());
            all.get(it.which()).describe(profile(it.starts(), continues), all);
        }
        for (var one : all) {
            var been = new HashSet<ProgrammeId>();
            var at = Optional.of(one);
            while (at.isPresent()) {
                assertThat(been.add(at.get().id())).as("no circle").isTrue();
                var before = before(at.get(), all);
                var here = at.get().startsOn();
                assertThat(before.stream()).allMatch(it -> it.startsOn().isBefore(here));
                at = before;
            }
        }
    }

    private static Optional<Programme> before(Programme it, List<Programme> all) {
        return it.continues()
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst());
    }

    private static ProgrammeProfile profile(int starts, Optional<ProgrammeId> continues) {
        return new ProgrammeProfile(
                "N", Counties.of(), "", Optional.empty(), DAY.plusDays(starts), Optional.empty(), continues);
    }

    @Provide
    Arbitrary<List<Said>> said() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-1, 4),
                        Arbitraries.integers().between(0, 8))
                .as(Said::new)
                .list();
    }

    @Property
    @Label("a programme comes, runs and ends in this order, and is one of these on every day")
    void states(@ForAll @IntRange(max = 400) int length, @ForAll @IntRange(min = -30, max = 500) int day) {
        var programme = Programme.started(new ProgrammeId(UUID.randomUUID()), "p", "P", "", DAY);
        programme.endOn(DAY.plusDays(length));

        assertThat(programme.stateOn(DAY.plusDays(day)))
                .isEqualTo(
                        day < 0
                                ? ProgrammeState.COMING
                                : day <= length ? ProgrammeState.RUNNING : ProgrammeState.ENDED);
    }

    @Property
    @Label("a grant touches a time exactly where it pays for one of its days")
    void touches(
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 20) int length,
            @ForAll @IntRange(max = 40) int from,
            @ForAll @IntRange(max = 20) int days,
            @ForAll @LongRange(max = 99_999_999_99L) long cents) {
        var grant = new GrantLine("F", "O", "", Cents.of(cents), DAY.plusDays(first), DAY.plusDays(first + length));
        var pays = IntStream.rangeClosed(from, from + days).anyMatch(it -> grant.paysOn(DAY.plusDays(it)));

        assertThat(grant.touches(DAY.plusDays(from), DAY.plusDays(from + days))).isEqualTo(pays);
        assertThat(grant.amount().value()).isEqualTo(cents);
    }

    @Property
    @Label(
            "what is collected every year is asked for in two months of it, the first of them its own, until it is collected")
    void asked_for(@ForAll Month month, @ForAll @IntRange(min = 2001, max = 2090) int year) {
        var line = new CollectingLine("Kysely", month, Role.WORKER);
        var sheet = new CollectingSheet(new EntryId(UUID.randomUUID()), line, Optional.empty());
        var turn = YearMonth.of(year, month);
        var asked = new ArrayList<YearMonth>();
        for (var day = turn.atDay(1); day.isBefore(turn.plusYears(1).atDay(1)); day = day.plusDays(1)) {
            if (sheet.waits(day) && !asked.contains(YearMonth.from(day))) {
                asked.add(YearMonth.from(day));
            }
        }

        assertThat(asked).containsExactly(turn, turn.plusMonths(1));
        var collected = new CollectingSheet(sheet.id(), line, Optional.of(turn.atDay(1)));
        assertThat(collected.waits(turn.atEndOfMonth())).isFalse();
        assertThat(collected.waits(turn.plusMonths(1).atEndOfMonth())).isFalse();
        assertThat(collected.waits(turn.plusYears(1).atDay(1))).isTrue();
    }

    @Property
    @Label("counties are read as they were written")
    void counties(@ForAll Set<County> some) {
        assertThat(Counties.parse(new Counties(some).toString())).isEqualTo(new Counties(some));
    }
}
