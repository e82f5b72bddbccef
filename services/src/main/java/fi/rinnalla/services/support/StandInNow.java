package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.support.StandIn;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody else looks after it today.
 *
 * @param firstName where they want to be known by it; their role else
 */
public record StandInNow(StaffId who, Optional<FirstName> firstName, LocalDate until) {
    static StandInNow of(StandIn it) {
        return new StandInNow(it.who(), it.firstName(), it.last());
    }
}
