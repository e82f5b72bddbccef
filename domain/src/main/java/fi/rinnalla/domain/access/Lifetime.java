package fi.rinnalla.domain.access;

import java.time.Duration;
import java.time.Instant;

/** How long a session lives: so long without a sign of life, and so long at the most. */
public record Lifetime(Duration idle, Duration whole) {
    public static final Lifetime OF_STAFF = new Lifetime(Duration.ofMinutes(30), Duration.ofHours(12));
    /** Until its day is over; see {@link StaffSession}. */
    static final Lifetime OF_A_TALLY_DEVICE = new Lifetime(Duration.ofHours(24), Duration.ofHours(24));

    static final Lifetime OF_A_CARD = new Lifetime(Duration.ofMinutes(15), Duration.ofMinutes(60));

    /** A sign of life is written down only this often: reading a page should not cost a write. */
    private static final Duration NOTED_AGAIN_AFTER = Duration.ofSeconds(60);

    public boolean lasts(Instant created, Instant seen, Instant now) {
        return now.isBefore(seen.plus(idle)) && now.isBefore(created.plus(whole));
    }

    public boolean worthNoting(Instant seen, Instant now) {
        return !now.isBefore(seen.plus(NOTED_AGAIN_AFTER));
    }
}
