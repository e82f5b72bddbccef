package fi.rinnalla.services.access;

import java.time.Duration;

/** Whether somebody may knock now, or in a moment. Nobody is ever sent away for good. */
public sealed interface Passage {
    record Free() implements Passage {}

    /** @param ticket belongs into the form that is shown again; after the wait it lets one through, once */
    record Later(Duration after, String ticket) implements Passage {}
}
