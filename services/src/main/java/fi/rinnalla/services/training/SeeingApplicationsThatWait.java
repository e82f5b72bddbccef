package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.training.ApplicationState;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.CohortApplications;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Says on the first page of the day how many have applied to be trained and have heard nothing yet; not who. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingApplicationsThatWait {
    private final Cohorts cohorts;
    private final CohortApplications applications;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingApplicationsThatWait(Cohorts cohorts, CohortApplications applications, Caller caller, Clock clock) {
        this.cohorts = cohorts;
        this.applications = applications;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever does not keep trainings. */
    public Waiting waiting() {
        var unanswered = unanswered();
        var today = Helsinki.day(clock.instant());
        return new Waiting(unanswered.size(), unanswered.stream().anyMatch(it -> it.isLate(today)));
    }

    private List<CohortApplication> unanswered() {
        var all = caller.may(Permission.KEEP_COHORTS)
                ? cohorts.all().stream().flatMap(it -> applications.to(it.id()).stream())
                : Stream.<CohortApplication>of();
        return all.filter(it -> it.state() == ApplicationState.RECEIVED).toList();
    }

    /** @param late somebody should have heard already */
    public record Waiting(int all, boolean late) {
        public boolean isEmpty() {
            return all == 0;
        }
    }
}
