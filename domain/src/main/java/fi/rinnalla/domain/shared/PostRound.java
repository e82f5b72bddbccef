package fi.rinnalla.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the post goes: once a day, in the morning of a working day. An answer is owed in days, so nobody has to be hurried;
 * and a letter that came minutes after somebody wrote would tell who it was.
 *
 * @param hour of the clock in Helsinki; empty where letters leave at once
 */
public record PostRound(Optional<Integer> hour) {
    public static final PostRound MORNING = new PostRound(Optional.of(8));
    /** For trying whether mail works. */
    public static final PostRound AT_ONCE = new PostRound(Optional.empty());

    private static final int LAST_HOUR = 23;

    /** Reads an hour, or {@code now}; empty where it is neither. */
    public static Optional<PostRound> parse(String written) {
        if (written.equals("now")) {
            return Optional.of(AT_ONCE);
        }
        return written.matches("\\d{1,2}") && Integer.parseInt(written) <= LAST_HOUR
                ? Optional.of(new PostRound(Optional.of(Integer.valueOf(written))))
                : Optional.empty();
    }

    /** The first round after this moment. */
    public Instant after(Instant now) {
        return hour.map(it -> after(now, it)).orElse(now);
    }

    private static Instant after(Instant now, int hour) {
        var today = Helsinki.day(now);
        var first = at(WorkingDays.onOrAfter(today), hour);
        return first.isAfter(now) ? first : at(WorkingDays.next(today), hour);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Helsinki.ZONE).toInstant();
    }
}
