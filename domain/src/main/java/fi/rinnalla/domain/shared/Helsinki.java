package fi.rinnalla.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time on the wall of every meeting place. */
public final class Helsinki {
    public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private Helsinki() {}

    public static LocalDate day(Instant moment) {
        return at(moment).toLocalDate();
    }

    public static ZonedDateTime at(Instant moment) {
        return moment.atZone(ZONE);
    }
}
