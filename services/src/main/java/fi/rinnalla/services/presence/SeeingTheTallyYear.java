package fi.rinnalla.services.presence;

import static java.util.Comparator.comparing;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.measure.VisitFigures;
import fi.rinnalla.domain.presence.DayClosing;
import fi.rinnalla.domain.presence.DayClosings;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.presence.TallyDays;
import fi.rinnalla.domain.presence.VisitCorrection;
import fi.rinnalla.domain.presence.VisitCount;
import fi.rinnalla.domain.presence.Visits;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.TallySheet.Correction;
import fi.rinnalla.services.presence.TallySheet.PlaceName;
import fi.rinnalla.services.presence.TallyYear.Corrected;
import fi.rinnalla.services.presence.TallyYear.Row;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A year of visits by month and place, with the corrections that explain it. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_TALLY)
public class SeeingTheTallyYear {
    private final Visits visits;
    private final DayClosings closings;
    private final Places places;
    private final Colleagues colleagues;
    private final Clock clock;

    @Inject
    public SeeingTheTallyYear(Visits visits, DayClosings closings, Places places, Colleagues colleagues, Clock clock) {
        this.visits = visits;
        this.closings = closings;
        this.places = places;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** The year that was asked for, or this one where it is none of those that can be. */
    public TallyYear of(Optional<Integer> wanted) {
        var today = Helsinki.day(clock.instant());
        var years = IntStream.rangeClosed(0, TallyDays.MONTHS_BACK / 12)
                .mapToObj(it -> today.getYear() - it)
                .toList();
        var year = wanted.filter(years::contains).orElse(today.getYear());
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31).isAfter(today) ? today : LocalDate.of(year, 12, 31);
        var all = places.all();
        return new TallyYear(
                year,
                years,
                all.stream().map(this::name).toList(),
                rows(all, visits.counts(first, last), closings.between(first, last), last),
                corrections(all, first, last));
    }

    private List<Row> rows(List<Place> all, List<VisitCount> counts, List<DayClosing> closed, LocalDate last) {
        return IntStream.rangeClosed(1, last.getMonthValue())
                .mapToObj(it -> YearMonth.of(last.getYear(), it))
                .flatMap(month -> all.stream().map(it -> row(month, it, counts, closed)))
                .toList();
    }

    private Row row(YearMonth month, Place place, List<VisitCount> counts, List<DayClosing> closed) {
        var days = closed.stream()
                .filter(it -> it.place().equals(place.id())
                        && YearMonth.from(it.day()).equals(month))
                .toList();
        return new Row(
                month,
                name(place),
                VisitFigures.of(counts.stream()
                        .filter(it -> it.place().equals(place.id())
                                && YearMonth.from(it.day()).equals(month))
                        .toList()),
                PaidDays.of(days));
    }

    private List<Corrected> corrections(List<Place> all, LocalDate first, LocalDate last) {
        return all.stream()
                .flatMap(it -> corrections(it, first, last))
                .sorted(comparing((Corrected it) -> it.correction().at()).reversed())
                .toList();
    }

    private Stream<Corrected> corrections(Place place, LocalDate first, LocalDate last) {
        return visits.corrections(place.id(), first, last).stream()
                .map(it -> new Corrected(name(place), it.day(), correction(it)));
    }

    private Correction correction(VisitCorrection it) {
        return new Correction(it.madeAt(), colleagues.name(it.account()), it.kind(), it.before(), it.after());
    }

    private PlaceName name(Place place) {
        return PlaceName.of(place, Helsinki.day(clock.instant()));
    }
}
