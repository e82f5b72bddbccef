package fi.rinnalla.domain.tenancy;

import java.util.Objects;

/** How a door is known: its name, short name, one colour (all others are derived from it) and its own motif. */
public record Brand(String name, String shortName, Colour colour, String motif) {
    public Brand {
        Objects.requireNonNull(colour);
        if (name.isBlank() || shortName.isBlank() || motif.isBlank()) {
            throw new IllegalArgumentException("a brand has a name, a short name and a motif");
        }
    }
}
