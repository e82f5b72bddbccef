package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Presence;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everybody may see when the doors are open and the lines answered. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingWhenWeAreThere {
    private static final int SPECIAL_DAYS_AHEAD = 42;

    private final EveryDoor doors;
    private final DoorRows rows;
    private final Clock clock;

    @Inject
    public SeeingWhenWeAreThere(EveryDoor doors, DoorRows rows, Clock clock) {
        this.doors = doors;
        this.rows = rows;
        this.clock = clock;
    }

    public Doors doors() {
        var now = clock.instant();
        var today = Helsinki.day(now);
        var standing = doors.all().stream()
                .filter(it -> it.standsOn(today))
                .map(it -> rows.of(it, now, SPECIAL_DAYS_AHEAD))
                .toList();
        return new Doors(standing, nextChange(standing, today));
    }

    /** When the sentences about "now" stop being true: at the next opening or closing, and at midnight. */
    private static Instant nextChange(List<DoorRow> doors, LocalDate today) {
        var midnight = today.plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant();
        return doors.stream()
                .map(door -> changeOf(door.presence(), midnight))
                .reduce(midnight, (a, b) -> a.isBefore(b) ? a : b);
    }

    private static Instant changeOf(Presence presence, Instant otherwise) {
        if (presence instanceof Presence.OpenNow open) {
            return open.until();
        }
        return presence instanceof Presence.NextOpen next ? next.opens() : otherwise;
    }

    /** @param trueUntil the moment at which some sentence about now changes */
    public record Doors(List<DoorRow> all, Instant trueUntil) {}
}
