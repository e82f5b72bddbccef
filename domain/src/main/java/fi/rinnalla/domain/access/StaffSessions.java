package fi.rinnalla.domain.access;

import java.time.Instant;
import java.util.List;

/** Who of the staff is at work right now. */
public interface StaffSessions extends Sessions<StaffSession> {
    /** Newest first. */
    List<StaffSession> of(StaffId account);

    /** Returns how many were ended. */
    int endAllOf(StaffId account, Instant now);
}
