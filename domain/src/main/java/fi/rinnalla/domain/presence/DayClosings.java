package fi.rinnalla.domain.presence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which days have been closed. */
public interface DayClosings {
    /** The one that holds; empty while the day is open. */
    Optional<DayClosing> of(PlaceId place, LocalDate day);

    /** Those that hold, of all places. */
    List<DayClosing> between(LocalDate first, LocalDate last);

    void add(DayClosing closing);
}
