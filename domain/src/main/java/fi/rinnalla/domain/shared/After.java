package fi.rinnalla.domain.shared;

import java.time.LocalDate;
import java.util.UUID;

/** Where the last page of a list ended. The next one begins behind it, however long the list is. */
public record After(LocalDate day, UUID id) {
    public static After parse(String written) {
        var parts = written.split("_", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no place in a list");
        }
        return new After(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
    }

    /** As it travels in an address: {@code 2026-11-05_6f…}. */
    @Override
    public String toString() {
        return day + "_" + id;
    }
}
