package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.util.Optional;

/** Which coordinators are at work right now. */
public interface CoordinatorSessions {
    /** Dead ones are found too; ask {@link CoordinatorSession#isAlive}. */
    Optional<CoordinatorSession> findByToken(Digest token);

    void add(CoordinatorSession session);

    /** Writes down when it was seen or ended; the rest never changes. */
    void note(CoordinatorSession session);

    /** Returns how many were removed. */
    int removeBegunBefore(Instant moment);
}
