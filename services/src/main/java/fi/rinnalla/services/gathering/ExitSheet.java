package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Asking;
import fi.rinnalla.domain.gathering.ExitResult;
import java.util.List;
import java.util.Optional;

/**
 * What was answered after an event or a group.
 *
 * @param asking nothing where no meeting takes place
 * @param results empty while answers may still come
 */
public record ExitSheet(OurGathering gathering, Optional<Asking> asking, List<ExitResult> results) {
    /** The kind of promise beside the questions. */
    public static final String ANSWERS = "exit answers";

    /** Is there anything that enough people have answered? */
    public boolean hasEnough() {
        return results.stream().anyMatch(it -> it.counts().isPresent());
    }
}
