package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;

/** What a trainer reads aloud before writing down an application, and to what it is one. */
@UseCase
@MayBeDoneBy(Permission.KEEP_COHORTS)
public class PreparingAnApplication {
    private final Cohorts cohorts;
    private final Readers readers;
    private final Clock clock;

    @Inject
    public PreparingAnApplication(Cohorts cohorts, Readers readers, Clock clock) {
        this.cohorts = cohorts;
        this.readers = readers;
        this.clock = clock;
    }

    /** Empty where nobody can apply to it today. */
    public Optional<CallRow> call(Optional<CohortId> which) {
        return which.flatMap(cohorts::find)
                .filter(it -> it.isOpenOn(Helsinki.day(clock.instant())))
                .map(CallRow::of);
    }

    public Collection<Role> readers() {
        return readers.of(ApplicationView.WORDS).held();
    }
}
