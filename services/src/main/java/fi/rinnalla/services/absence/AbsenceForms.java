package fi.rinnalla.services.absence;

import fi.rinnalla.domain.shared.Digest;
import java.util.UUID;

/** One form changes several doors: each change is known by the form and the door, so that it is made once and found again. */
final class AbsenceForms {
    private AbsenceForms() {}

    static Digest at(UUID door, String form) {
        return Digest.of(form + " " + door);
    }

    static Digest relations(String form) {
        return Digest.of(form + " relations");
    }
}
