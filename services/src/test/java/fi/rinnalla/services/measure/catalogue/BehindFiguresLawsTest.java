package fi.rinnalla.services.measure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.measure.Attendances;
import fi.rinnalla.domain.measure.GatheringFact;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.catalogue.CountedRow;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.VisitCount;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.services.measure.CountingTheQuarter;
import fi.rinnalla.services.measure.Encounters;
import fi.rinnalla.services.presence.EveryDoor;
import fi.rinnalla.services.shelf.OnePlace;
import fi.rinnalla.services.shelf.PlacesOnAShelf;
import fi.rinnalla.services.shelf.VisitsOnAShelf;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever was tallied, corrected and held")
class BehindFiguresLawsTest {
    private static final ProgrammeId OURS = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate FIRST = LocalDate.parse("2026-07-01");
    private static final Span SPAN = new Span(FIRST, FIRST.plusDays(9));
    private static final List<Place> PLACES =
            List.of(place(OURS, "a"), place(OURS, "b"), place(new ProgrammeId(UUID.randomUUID()), "c"));
    private static final List<GatheringId> GATHERINGS =
            List.of(new GatheringId(UUID.randomUUID()), new GatheringId(UUID.randomUUID()));

    @Property
    @Label("the rows behind visits and first-timers add up to them, and none is of another programme's place")
    void visits(@ForAll("counts") List<VisitCount> counts) {
        for (var indicator : List.of(ReadyIndicator.VISITS, ReadyIndicator.FIRST_TIMERS)) {
            var rows = behind(counts, List.of()).rows(indicator, OURS, SPAN);

            assertThat(sum(rows)).isEqualByComparingTo(figure(indicator, counts, List.of()));
            assertThat(rows).noneMatch(it -> it.id().equals(PLACES.get(2).id().value()));
            assertThat(rows).isSortedAccordingTo(CountedRow.ORDER);
        }
    }

    @Property
    @Label("the rows behind what is told of events and groups add up to it")
    void meetings(@ForAll("facts") List<GatheringFact> facts) {
        for (var indicator : List.of(
                ReadyIndicator.EVENTS_HELD,
                ReadyIndicator.EVENT_ATTENDANCES,
                ReadyIndicator.GROUPS_RUN,
                ReadyIndicator.GROUP_SESSIONS,
                ReadyIndicator.GROUP_ATTENDANCES)) {
            var rows = behind(List.of(), facts).rows(indicator, OURS, SPAN);

            assertThat(sum(rows)).as(indicator.name()).isEqualByComparingTo(figure(indicator, List.of(), facts));
        }
    }

    private static BigDecimal sum(List<CountedRow> rows) {
        return rows.stream().map(CountedRow::n).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal figure(ReadyIndicator indicator, List<VisitCount> counts, List<GatheringFact> facts) {
        return new CountingReach(encounters(counts), counting(counts, facts), null, null)
                .count(indicator, OURS, SPAN)
                .value()
                .orElseThrow();
    }

    private static BehindFigures behind(List<VisitCount> counts, List<GatheringFact> facts) {
        var doors = new EveryDoor(places(), OnePlace.noLines());
        return new BehindFigures(encounters(counts), counting(counts, facts), null, null, null, new DoorNames(doors));
    }

    private static CountingTheQuarter counting(List<VisitCount> counts, List<GatheringFact> facts) {
        return new CountingTheQuarter(
                null, (programme, first, last) -> facts, null, null, null, null, encounters(counts), Clock.systemUTC());
    }

    private static Encounters encounters(List<VisitCount> counts) {
        var visits = new VisitsOnAShelf() {
            @Override
            public List<VisitCount> counts(LocalDate first, LocalDate last) {
                return counts;
            }
        };
        return new Encounters(visits, places(), null, OnePlace.noLines());
    }

    private static PlacesOnAShelf places() {
        return new PlacesOnAShelf(PLACES.toArray(Place[]::new));
    }

    private static Place place(ProgrammeId programme, String code) {
        return Place.at(new PlaceId(UUID.randomUUID()), programme, code, code, "Katu 1", "Kylä");
    }

    @Provide
    Arbitrary<List<VisitCount>> counts() {
        return Combinators.combine(
                        Arbitraries.of(PLACES),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(VisitKind.values()),
                        Arbitraries.integers().between(-3, 9))
                .as((place, day, kind, n) -> new VisitCount(place.id(), FIRST.plusDays(day), kind, n))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<GatheringFact>> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 5))
                .as((which, day, adults, children) -> new GatheringFact(
                        GATHERINGS.get(which),
                        GatheringKind.values()[which],
                        FIRST.plusDays(day),
                        new Attendances(adults, children)))
                .list()
                .ofMaxSize(20);
    }
}
