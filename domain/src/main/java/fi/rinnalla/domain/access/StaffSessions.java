package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who of the staff is at work right now. */
public interface StaffSessions {
    /** Dead ones are found too; ask {@link StaffSession#isAlive}. */
    Optional<StaffSession> findByToken(Digest token);

    void add(StaffSession session);

    List<StaffSession> of(StaffId account);

    /** Returns how many were ended. */
    int endAllOf(StaffId account, Instant now);

    /** Returns how many were removed. */
    int removeBegunBefore(Instant moment);
}
