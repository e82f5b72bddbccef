package fi.rinnalla.services.measure;

import fi.rinnalla.domain.measure.OpeningFigures;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.EveryDoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The only place that counts open hours, of all doors of a programme, those closed for good included. */
@Dependent
public class CountingOpenHours {
    private final EveryDoor doors;
    private final OpeningHours openings;
    private final Clock clock;

    @Inject
    public CountingOpenHours(EveryDoor doors, OpeningHours openings, Clock clock) {
        this.doors = doors;
        this.openings = openings;
        this.clock = clock;
    }

    /** Days to come are not counted: nobody has been there yet. */
    public OpeningFigures count(ProgrammeId programme, LocalDate first, LocalDate last) {
        var today = Helsinki.day(clock.instant());
        var hours = doors.all().stream()
                .filter(it -> it.programme().equals(programme))
                .map(it -> openings.of(it.door(), first))
                .toList();
        return OpeningFigures.of(hours, first, last.isAfter(today) ? today : last);
    }
}
