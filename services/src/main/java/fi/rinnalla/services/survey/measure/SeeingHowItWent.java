package fi.rinnalla.services.survey.measure;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.survey.measure.DoorTallies;
import fi.rinnalla.domain.survey.measure.ExitDoor;
import fi.rinnalla.domain.survey.measure.ExitFigures;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows staff how visits, calls, groups and events went, in quarters to which nobody can add an answer any more. */
@UseCase
@MayBeDoneBy(Permission.SEE_OWN_FIGURES)
public class SeeingHowItWent {
    private static final int QUARTERS = 8;

    private final DoorTallies tallies;
    private final Clock clock;

    @Inject
    public SeeingHowItWent(DoorTallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /** @param wished one that is over; else the newest that is */
    public WentSheet in(Optional<Quarter> wished) {
        var quarters = quarters();
        var quarter = wished.filter(quarters::contains).orElse(quarters.get(0));
        var all = tallies.of(quarter);
        var figures = new EnumMap<ExitDoor, ExitFigures>(ExitDoor.class);
        for (var door : ExitDoor.values()) {
            figures.put(
                    door,
                    ExitFigures.own(
                            all.stream().filter(it -> it.at().door() == door).toList()));
        }
        return new WentSheet(quarters, quarter, figures, tallies.unused());
    }

    private List<Quarter> quarters() {
        return Stream.iterate(Quarter.of(Helsinki.day(clock.instant())).previous(), Quarter::previous)
                .limit(QUARTERS)
                .toList();
    }
}
