package fi.rinnalla.health;

import java.time.Duration;

/** What is known of a heart that is felt again and again. Counted by a clock that nobody can set. */
final class Beats {

    /** So long since the last good beat, and it is no longer "just now". */
    private static final long OLD = Duration.ofSeconds(4).toNanos();

    /** So long without a word, and nobody is there. */
    private static final long SILENCE = Duration.ofMillis(2500).toNanos();

    private boolean ever;
    private boolean missed;
    private boolean listening;
    private long begun;
    private long felt;

    synchronized void begun(long now) {
        begun = now;
        listening = true;
    }

    synchronized void ended(boolean answered, long now) {
        listening = false;
        missed = !answered;
        if (answered) {
            ever = true;
            felt = now;
        }
    }

    synchronized boolean areFelt(long now) {
        return ever && now - felt < OLD && !areLost(now);
    }

    /** Felt for and not found; where nobody has felt yet, nothing is known. */
    synchronized boolean areLost(long now) {
        return missed || listening && now - begun > SILENCE;
    }
}
