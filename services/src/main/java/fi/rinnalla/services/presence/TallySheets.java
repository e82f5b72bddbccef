package fi.rinnalla.services.presence;

import fi.rinnalla.domain.measure.VisitFigures;
import fi.rinnalla.domain.presence.DayClosing;
import fi.rinnalla.domain.presence.DayClosings;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.presence.VisitCorrection;
import fi.rinnalla.domain.presence.Visits;
import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.TallySheet.Closing;
import fi.rinnalla.services.presence.TallySheet.Correction;
import fi.rinnalla.services.presence.TallySheet.PlaceName;
import fi.rinnalla.services.shared.Colleagues;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A day's tally at a place, put together. */
@Dependent
public class TallySheets {
    private final Visits visits;
    private final DayClosings closings;
    private final Places places;
    private final Programmes programmes;
    private final Colleagues colleagues;
    private final Clock clock;

    @Inject
    public TallySheets(
            Visits visits,
            DayClosings closings,
            Places places,
            Programmes programmes,
            Colleagues colleagues,
            Clock clock) {
        this.visits = visits;
        this.closings = closings;
        this.places = places;
        this.programmes = programmes;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** The place by that code, else the first that stands; empty where the organisation has none. */
    public Optional<TallySheet> of(String code, Optional<LocalDate> day) {
        var all = places.all();
        return all.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .or(() -> all.stream().filter(it -> it.standsOn(today())).findFirst())
                .or(() -> all.stream().findFirst())
                .map(it -> sheet(all, it, day));
    }

    private TallySheet sheet(List<Place> all, Place place, Optional<LocalDate> wanted) {
        var today = today();
        var day = wanted.orElse(today);
        var counts = visits.counts(day, day).stream()
                .filter(it -> it.place().equals(place.id()))
                .toList();
        return new TallySheet(
                all.stream().map(this::name).toList(),
                name(place),
                day,
                today,
                VisitFigures.of(counts),
                closings.of(place.id(), day).map(this::closing),
                visits.corrections(place.id(), day, day).stream()
                        .map(this::correction)
                        .toList(),
                fundings(place, day));
    }

    private PlaceName name(Place place) {
        return PlaceName.of(place, today());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private Closing closing(DayClosing it) {
        var there = it.presentees();
        return new Closing(
                it.visits(),
                it.costs().cents(),
                it.costs().funding(),
                there.workers(),
                there.partners(),
                there.volunteers(),
                colleagues.name(it.closedBy()),
                it.closedAt());
    }

    private Correction correction(VisitCorrection it) {
        return new Correction(it.madeAt(), colleagues.name(it.account()), it.kind(), it.before(), it.after());
    }

    /**
     * The programme's own grants of that day and its funder first, then those of the other programmes: what a day was paid from is
     * written down as it is called, so that it stays as it was.
     */
    private List<String> fundings(Place place, LocalDate day) {
        var own = programmes.find(place.programme()).stream();
        return Stream.concat(own, programmes.all().stream())
                .flatMap(it -> Stream.concat(grants(it, day), it.funder().stream()))
                .distinct()
                .toList();
    }

    private static Stream<String> grants(Programme programme, LocalDate day) {
        return programme.grants().stream()
                .map(Entry::line)
                .filter(it -> it.paysOn(day))
                .map(GrantLine::called);
    }
}
