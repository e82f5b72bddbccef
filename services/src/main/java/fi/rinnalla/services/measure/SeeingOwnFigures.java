package fi.rinnalla.services.measure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.OwnRelease;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.Participations;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeState;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.measure.OwnFigures.ProgrammeName;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Shows staff their own organisation's exact figures, with what the network sees of them beside. */
@UseCase
@MayBeDoneBy(Permission.SEE_OWN_FIGURES)
public class SeeingOwnFigures {
    private static final int QUARTERS_BACK = 12;

    private final Programmes programmes;
    private final CountingTheQuarter counting;
    private final CountingOpenHours openHours;
    private final CountingAssignments assignments;
    private final CountingTeaching teaching;
    private final OwnRelease release;
    private final Participations participations;
    private final Clock clock;

    @Inject
    public SeeingOwnFigures(
            Programmes programmes,
            CountingTheQuarter counting,
            CountingOpenHours openHours,
            CountingAssignments assignments,
            CountingTeaching teaching,
            OwnRelease release,
            Participations participations,
            Clock clock) {
        this.programmes = programmes;
        this.counting = counting;
        this.openHours = openHours;
        this.assignments = assignments;
        this.teaching = teaching;
        this.release = release;
        this.participations = participations;
        this.clock = clock;
    }

    /** Empty where the organisation has no programme yet. What cannot be chosen is answered with what can. */
    public Optional<OwnFigures> figures(Optional<ProgrammeId> wanted, Optional<Quarter> when) {
        var all = programmes.all();
        return wanted.flatMap(
                        id -> all.stream().filter(it -> it.id().equals(id)).findFirst())
                .or(() -> all.stream()
                        .filter(it -> it.stateOn(Helsinki.day(clock.instant())) != ProgrammeState.COMING)
                        .findFirst())
                .or(() -> all.stream().findFirst())
                .map(programme -> figures(all, programme, when));
    }

    private OwnFigures figures(List<Programme> all, Programme programme, Optional<Quarter> when) {
        var today = Helsinki.day(clock.instant());
        var quarters = quarters(programme, today);
        var quarter = when.filter(quarters::contains).orElse(quarters.get(0));
        return new OwnFigures(
                all.stream().map(it -> new ProgrammeName(it.id(), it.name())).toList(),
                programme.id(),
                quarters,
                quarter,
                quarter.lastDay().isBefore(today),
                quarter.closed(today),
                counting.count(programme.id(), quarter),
                counting.gatherings(programme.id(), quarter),
                counting.relations(quarter),
                counting.trainings(programme.id(), quarter),
                frozen(programme.id(), quarter),
                shared(programme.id(), it -> it.covers(quarter)),
                shared(programme.id(), Participation::isOpenEnded),
                openHours.count(programme.id(), quarter.firstDay(), quarter.lastDay()),
                assignments.count(programme.id(), quarter),
                teaching.count(programme.id(), quarter));
    }

    private static List<Quarter> quarters(Programme programme, LocalDate today) {
        var newest = Quarter.of(today);
        var first = Quarter.of(programme.startsOn());
        return Stream.iterate(newest, Quarter::previous)
                .limit(QUARTERS_BACK)
                .filter(it -> it.equals(newest) || it.compareTo(first) >= 0)
                .toList();
    }

    private Map<Cell, Bin> frozen(ProgrammeId programme, Quarter quarter) {
        return release.cells(quarter, quarter).stream()
                .filter(it -> it.programme().equals(programme))
                .collect(toMap(ReleasedCell::cell, ReleasedCell::bin));
    }

    private Set<Indicator> shared(ProgrammeId programme, Predicate<Participation> which) {
        return participations.all().stream()
                .filter(it -> it.programme().equals(programme))
                .filter(which)
                .map(Participation::indicator)
                .collect(toUnmodifiableSet());
    }
}
