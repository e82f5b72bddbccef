package fi.rinnalla.services.access;

import java.time.Duration;

/** So many failures cost nothing; each after them doubles the wait, up to the longest. */
record Patience(int free, Duration longest) {
    private static final int MOST_DOUBLINGS = 16;

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
