package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.VisitCount;
import fi.rinnalla.domain.presence.VisitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Any figures about visits")
class VisitFiguresLawsTest {
    private static final List<PlaceId> PLACES = List.of(place(1), place(2));
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    @Property(tries = 300)
    void are_the_sum_of_their_days_and_places(@ForAll("counts") List<VisitCount> counts) {
        var apart = PLACES.stream()
                .flatMap(place -> FIRST.datesUntil(FIRST.plusDays(5))
                        .map(day -> counts.stream()
                                .filter(it ->
                                        it.place().equals(place) && it.day().equals(day))
                                .toList()))
                .mapToInt(it -> VisitFigures.of(it).visits())
                .sum();

        assertThat(VisitFigures.of(counts).visits()).isEqualTo(apart);
    }

    @Property(tries = 300)
    void do_not_depend_on_the_order_in_which_counts_come(
            @ForAll("counts") List<VisitCount> counts, @ForAll Random random) {
        var mixed = new ArrayList<>(counts);
        Collections.shuffle(mixed, random);

        assertThat(VisitFigures.of(mixed)).isEqualTo(VisitFigures.of(counts));
    }

    @Property(tries = 300)
    void never_fall_below_nobody_and_hold_the_first_timers_among_the_visits(@ForAll("counts") List<VisitCount> counts) {
        var figures = VisitFigures.of(counts);

        assertThat(figures.byKind().values()).allMatch(it -> it >= 0);
        assertThat(figures.firstTimers()).isLessThanOrEqualTo(figures.visits());
    }

    @Provide
    Arbitrary<List<VisitCount>> counts() {
        return Combinators.combine(
                        Arbitraries.of(PLACES),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(VisitKind.class),
                        Arbitraries.integers().between(-4, 12))
                .as((place, day, kind, n) -> new VisitCount(place, FIRST.plusDays(day), kind, n))
                .list()
                .ofMaxSize(40);
    }

    private static PlaceId place(int n) {
        return new PlaceId(new UUID(0, n));
    }
}
