package fi.rinnalla.domain.presence;

import java.time.Instant;

/** Is somebody there? */
public sealed interface Presence {
    record OpenNow(Instant until) implements Presence {}

    record NextOpen(Instant opens) implements Presence {}

    /** Nobody knows of any hours to come. */
    record NoHours() implements Presence {}
}
