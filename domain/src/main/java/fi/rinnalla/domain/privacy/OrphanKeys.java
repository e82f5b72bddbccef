package fi.rinnalla.domain.privacy;

import java.time.LocalDate;

/** Keys that open nothing: their text was never kept, for a key is kept before its text. */
public interface OrphanKeys {
    /** Destroys those made on this day or before, and returns how many they were. Today's may still wait for their text. */
    int sweep(LocalDate madeUntil);
}
