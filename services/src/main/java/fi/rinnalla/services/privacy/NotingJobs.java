package fi.rinnalla.services.privacy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.JobRun;
import fi.rinnalla.domain.privacy.JobRuns;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Writes down that a job ran, so that somebody can see when one has not. What changed nothing is written down once an
 * hour; that is enough to tell sleep from death.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
public class NotingJobs {
    private static final Duration SIGN_OF_LIFE = Duration.ofHours(1);

    private final JobRuns runs;
    private final Clock clock;

    @Inject
    public NotingJobs(JobRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    public void done(String job, int changed) {
        var now = clock.instant();
        if (changed > 0 || isSilent(job, now)) {
            runs.add(JobRun.done(job, changed, now));
        }
    }

    public void failed(String job, String fault) {
        var now = clock.instant();
        var same = runs.latest(job)
                .filter(it -> it.fault().filter(fault::equals).isPresent())
                .isPresent();
        if (!same || isSilent(job, now)) {
            runs.add(JobRun.failed(job, fault, now));
        }
    }

    /** Returns how many old lines were removed. */
    public int forgetOld() {
        var first = Retention.JOB_RUN.goesBefore(Helsinki.day(clock.instant()));
        return runs.removeRunBefore(first.atStartOfDay(Helsinki.ZONE).toInstant());
    }

    private boolean isSilent(String job, Instant now) {
        return runs.latest(job)
                .filter(it -> now.isBefore(it.ranAt().plus(SIGN_OF_LIFE)))
                .isEmpty();
    }
}
