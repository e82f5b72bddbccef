package fi.rinnalla.domain.partner;

import java.time.LocalDate;

/**
 * What somebody allows: a version, for what, and from when until when.
 *
 * @param shared the organisation knows of it: the kind, the place and until when
 */
public record StoryLeave(StoryPart part, StoryUseKind kind, LocalDate from, LocalDate until, boolean shared) {
    /** Of where it is used. */
    public static final int LONGEST_PLACE = 80;

    public static final int MOST_MONTHS = 24;
    /** So long has the organisation to take it out of use. */
    public static final int DAYS_TO_REMOVE = 14;

    public StoryLeave {
        if (!part.isTold() || until.isBefore(from) || until.isAfter(from.plusMonths(MOST_MONTHS))) {
            throw new IllegalArgumentException("a version that is told, for at most two years");
        }
    }
}
