package fi.rinnalla.services.story;

import fi.rinnalla.domain.story.CopyKind;
import fi.rinnalla.domain.story.StoryCopy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A copy out of reach.
 *
 * @param undoable ticked as taken back today
 */
public record CopyView(
        UUID id, CopyKind kind, String place, LocalDate madeOn, Optional<LocalDate> doneOn, boolean undoable) {
    static CopyView of(StoryCopy it, LocalDate today) {
        return new CopyView(
                it.id(),
                it.kind(),
                it.place(),
                it.madeOn(),
                it.doneOn(),
                it.doneOn().filter(today::equals).isPresent());
    }
}
