package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.training.CohortApplications;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says on the first page of the day how many have applied to be trained and have heard nothing yet; not who. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingApplicationsThatWait {
    private final CohortApplications applications;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingApplicationsThatWait(CohortApplications applications, Caller caller, Clock clock) {
        this.applications = applications;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever does not keep trainings. */
    public Waiting waiting() {
        if (!caller.may(Permission.KEEP_COHORTS)) {
            return new Waiting(0, false);
        }
        var all = applications.unanswered().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Waiting(all, applications.late(Helsinki.day(clock.instant())) > 0);
    }

    /** @param late somebody should have heard already */
    public record Waiting(int all, boolean late) {
        public boolean isEmpty() {
            return all == 0;
        }
    }
}
