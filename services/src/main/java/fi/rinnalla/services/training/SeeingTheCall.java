package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Which trainings anybody may apply to today, and who would read what they write. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingTheCall {
    private final Cohorts cohorts;
    private final Readers readers;
    private final Clock clock;

    @Inject
    public SeeingTheCall(Cohorts cohorts, Readers readers, Clock clock) {
        this.cohorts = cohorts;
        this.readers = readers;
        this.clock = clock;
    }

    public List<CallRow> open() {
        return cohorts.openOn(Helsinki.day(clock.instant())).stream()
                .map(CallRow::of)
                .toList();
    }

    /** A call ends with a day. */
    public Instant trueUntil() {
        return Helsinki.day(clock.instant())
                .plusDays(1)
                .atStartOfDay(Helsinki.ZONE)
                .toInstant();
    }

    public Collection<Role> readers() {
        return readers.of(ApplicationView.WORDS).held();
    }
}
