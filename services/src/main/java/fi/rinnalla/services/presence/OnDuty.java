package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.presence.RosterTurn;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody on a roster.
 *
 * @param firstName only where they have chosen to show it
 * @param away somebody else stands in
 */
public record OnDuty(UUID turn, Role role, Optional<String> firstName, boolean away, boolean standsIn) {
    static OnDuty of(RosterTurn it) {
        return new OnDuty(
                it.id().value(),
                it.role(),
                it.firstName().map(FirstName::value),
                it.away(),
                it.standsIn().isPresent());
    }
}
