package fi.rinnalla.domain.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be collected, and how it stands with it.
 *
 * @param collected when it was collected last
 */
public record CollectingSheet(EntryId id, CollectingLine line, Optional<LocalDate> collected) {
    /** Whether its turn is on and it has not been collected in it. */
    public boolean waits(LocalDate day) {
        return line.isAskedFor(day)
                && collected.filter(it -> !it.isBefore(line.turn(day).atDay(1))).isEmpty();
    }
}
