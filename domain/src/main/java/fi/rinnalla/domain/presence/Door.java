package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.Optional;

/** What has hours: a meeting place or a phone line. */
public interface Door {
    DoorId door();

    ProgrammeId programme();

    String name();

    /** The last day of one that was closed for good. */
    Optional<LocalDate> endsOn();

    void closeAfter(LocalDate lastDay);

    void reopen();

    default boolean standsOn(LocalDate day) {
        return endsOn().filter(day::isAfter).isEmpty();
    }
}
