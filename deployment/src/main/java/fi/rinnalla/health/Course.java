package fi.rinnalla.health;

import java.time.Duration;
import java.time.Instant;

/**
 * The course of time, as a clock on the wall shows it, held against one that cannot be set. A wall clock that went back is
 * wrong until it is again where it should be; one that went ahead was set right.
 */
final class Course {

    private final Duration tolerated;
    private Instant wall;
    private long steady;

    Course(Duration tolerated) {
        this.tolerated = tolerated;
    }

    /** @param steadyNow nanoseconds since any moment that stays the same */
    synchronized boolean wentBack(Instant wallNow, long steadyNow) {
        if (wall != null && wallNow.plus(tolerated).isBefore(wall.plusNanos(steadyNow - steady))) {
            return true;
        }
        wall = wallNow;
        steady = steadyNow;
        return false;
    }
}
