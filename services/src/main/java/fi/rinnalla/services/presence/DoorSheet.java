package fi.rinnalla.services.presence;

import fi.rinnalla.domain.presence.HoursChange;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A door as those see it who keep its hours.
 *
 * @param street of a place; empty for a line, and so is the town
 * @param undo the last change, where it can still be taken back
 */
public record DoorSheet(UUID id, DoorRow row, String street, String town, String programme, Optional<Undo> undo) {
    public record Undo(UUID change, HoursChange.Kind kind, Instant madeAt) {}

    public boolean isPlace() {
        return row.kind() == DoorRow.Kind.PLACE;
    }
}
