package fi.rinnalla.services.measure;

import fi.rinnalla.domain.measure.OpeningFigures;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.OpeningHours;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.EveryDoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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
        var hours = doors(programme).map(it -> openings.of(it.door(), first)).toList();
        return OpeningFigures.of(hours, first, notAfterToday(last));
    }

    /** Of each door and day on which it was open, or should have been. */
    public List<OfADay> days(ProgrammeId programme, Span span) {
        var last = notAfterToday(span.last());
        return last.isBefore(span.first())
                ? List.of()
                : doors(programme).flatMap(it -> days(it, span.first(), last)).toList();
    }

    private Stream<OfADay> days(Door door, LocalDate first, LocalDate last) {
        var hours = List.of(openings.of(door.door(), first));
        return first.datesUntil(last.plusDays(1))
                .map(day -> new OfADay(door.door().value(), door.name(), day, OpeningFigures.of(hours, day, day)));
    }

    private Stream<Door> doors(ProgrammeId programme) {
        return doors.all().stream().filter(it -> it.programme().equals(programme));
    }

    private LocalDate notAfterToday(LocalDate last) {
        var today = Helsinki.day(clock.instant());
        return last.isAfter(today) ? today : last;
    }

    /** What one door was on one day. */
    public record OfADay(UUID door, String name, LocalDate day, OpeningFigures figures) {}
}
