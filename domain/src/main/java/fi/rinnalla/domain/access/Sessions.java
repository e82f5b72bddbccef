package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.util.Optional;

/** What is the same of the sessions of cards and of staff: a token finds them, and they are forgotten. */
public interface Sessions<S extends Session> {
    /** Dead ones are found too; ask {@link Session#isAlive}. */
    Optional<S> findByToken(Digest token);

    void add(S session);

    /** Returns how many were removed. */
    int removeBegunBefore(Instant moment);

    /** The living one, which has just given a sign of life. */
    default Optional<S> resume(Digest token, Instant now) {
        var alive = findByToken(token).filter(it -> it.isAlive(now));
        alive.ifPresent(it -> it.seen(now));
        return alive;
    }
}
