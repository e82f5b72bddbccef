package fi.rinnalla.domain.programme.funding;

import fi.rinnalla.domain.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is done in the programmes of this organisation, whatever its kind. */
public interface Activities {
    Optional<Activity> find(ActivityId id);

    /** What was done on those days, as far as anybody has noted that it was; by day. Both days belong to it. */
    List<Occurrence> done(ProgrammeId programme, LocalDate first, LocalDate last);
}
