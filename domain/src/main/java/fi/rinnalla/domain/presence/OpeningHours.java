package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The hours of this organisation's places and lines. */
public interface OpeningHours {
    /** What held or holds on this day and later; what ended before it is left out. */
    Hours of(PlaceId place, LocalDate from);

    Hours of(LineId line, LocalDate from);

    Hours of(DoorId door, LocalDate from);

    /** The weekly hours that hold on that day or later, for changing them. */
    List<Opening> week(DoorId door, LocalDate from);

    /** The special days between these, for changing them. */
    List<OpeningException> exceptions(DoorId door, LocalDate first, LocalDate last);

    /** What was changed with this form. */
    Optional<HoursChange> changeWith(Digest form);

    Optional<HoursChange> lastChange(DoorId door);

    /** What the change added is gone, what it removed is back, and it has never been. */
    void takeBack(HoursChange change);

    void add(HoursChange change);

    void add(Opening opening);

    void add(OpeningException exception);
}
