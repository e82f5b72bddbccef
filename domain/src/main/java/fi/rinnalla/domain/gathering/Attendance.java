package fi.rinnalla.domain.gathering;

import java.util.Optional;

/** How many came, and what it cost. */
public record Attendance(int adults, int children, Optional<Integer> costCents) {
    public static final int MOST = 2_000;

    public Attendance {
        if (adults < 0 || children < 0 || adults > MOST || children > MOST || costCents.orElse(0) < 0) {
            throw new IllegalArgumentException("a number of people, and no debt");
        }
    }
}
