package fi.rinnalla.services.presence;

import fi.rinnalla.domain.shared.Language;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of a door beside its hours.
 *
 * @param street of a place; empty for a line, and so is the town
 * @param number of a line; empty for a place
 * @param stepFree empty where nobody has looked
 */
public record DoorFacts(
        String name,
        String street,
        String town,
        String number,
        Optional<Boolean> stepFree,
        Map<Language, DoorRow.Directions> texts) {
    public DoorFacts {
        texts = Map.copyOf(texts);
    }
}
