package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.presence.Hours;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;

/**
 * The one definition of {@code open-hours} and {@code cancelled-openings}. Whoever shows one of them asks here.
 *
 * <p>Open hours: for every door (a place, a phone line) and every day, how long somebody was there by what truly passed:
 * weekly hours, without public holidays, with exceptions in their place; a door that was elsewhere was open. On the nights
 * when the clock is moved, the hour that did not exist is not counted and the one that came twice is counted twice.
 * Cancelled openings: slots the week promised during which an exception left the door shut from beginning to end,
 * announced or not. Public holidays cancel nothing, since nothing was promised.
 *
 * <p>Only for the organisation's own eyes; so far the network sees neither.
 */
public record OpeningFigures(Duration open, int cancelled) {
    public static final String OPEN_HOURS = "open-hours";
    public static final String CANCELLED_OPENINGS = "cancelled-openings";

    private static final OpeningFigures NONE = new OpeningFigures(Duration.ZERO, 0);

    /** Of the days from the first to the last; none where the last comes before the first. */
    public static OpeningFigures of(Collection<Hours> doors, LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? NONE
                : doors.stream()
                        .flatMap(hours -> first.datesUntil(last.plusDays(1)).map(day -> of(hours, day)))
                        .reduce(NONE, OpeningFigures::plus);
    }

    public OpeningFigures plus(OpeningFigures other) {
        return new OpeningFigures(open.plus(other.open), cancelled + other.cancelled);
    }

    private static OpeningFigures of(Hours hours, LocalDate day) {
        return new OpeningFigures(hours.openOn(day), hours.cancelledOn(day));
    }
}
