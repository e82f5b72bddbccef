package fi.rinnalla.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** Where a sealed text belongs. It is bound into the seal: moved to another row or column, the text does not open. */
public record SealPlace(String table, String column, UUID row) {
    public SealPlace {
        Objects.requireNonNull(table);
        Objects.requireNonNull(column);
        Objects.requireNonNull(row);
    }
}
