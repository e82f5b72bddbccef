package fi.rinnalla.domain.presence;

import java.time.LocalDate;

/** The hours of this organisation's places and lines. */
public interface OpeningHours {
    /** What held or holds on this day and later; what ended before it is left out. */
    Hours of(PlaceId place, LocalDate from);

    Hours of(LineId line, LocalDate from);

    void add(Opening opening);

    void add(OpeningException exception);
}
