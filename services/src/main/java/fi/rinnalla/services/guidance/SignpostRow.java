package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.guidance.Signpost;
import fi.rinnalla.domain.guidance.SignpostText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A service one can turn to.
 *
 * @param stale never checked here, or too long ago to be believed
 */
public record SignpostRow(UUID id, SignpostText text, Optional<LocalDate> checkedOn, boolean stale, boolean hidden) {
    static SignpostRow of(Signpost it, LocalDate today) {
        return new SignpostRow(it.id(), it.text(), it.checkedOn(), it.isStaleOn(today), it.isHidden());
    }
}
