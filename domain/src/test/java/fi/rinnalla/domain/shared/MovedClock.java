package fi.rinnalla.domain.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class MovedClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MovedClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** @param moment such as {@code 2026-03-02T09:00:00Z} */
    public static MovedClock at(String moment) {
        return new MovedClock(new AtomicReference<>(Instant.parse(moment)), ZoneOffset.UTC);
    }

    public void moveOn(Duration by) {
        now.updateAndGet(moment -> moment.plus(by));
    }

    public void moveTo(Instant moment) {
        now.set(moment);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock, read in another zone: it moves along. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MovedClock(now, other);
    }
}
