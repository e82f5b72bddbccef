package fi.rinnalla.demo;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/** When invented things happened: on working days in office hours, the same each time, always relative to today. */
record Almanac(LocalDate today, Random random) {
    static Almanac of(LocalDate today, String tenant) {
        return new Almanac(today, new Random(tenant.hashCode()));
    }

    /** Somewhere in the day's light. */
    Instant moment(LocalDate day) {
        return day.atTime(9 + random.nextInt(6), random.nextInt(60))
                .atZone(Helsinki.ZONE)
                .toInstant();
    }

    LocalDate working(LocalDate day) {
        return WorkingDays.onOrAfter(day);
    }

    boolean hasCome(LocalDate day) {
        return !day.isAfter(today);
    }

    /** The day of the n-th of so many things that happened evenly over the last days, the newest today or yesterday. */
    LocalDate spread(int n, int of, int days) {
        return working(today.minusDays(days - 1L - (long) n * (days - 1) / Math.max(1, of - 1)));
    }
}
