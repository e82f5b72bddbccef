package fi.rinnalla.domain.privacy;

import java.time.Instant;
import java.util.Optional;

/** When the jobs of the house last ran for this organisation. */
public interface JobRuns {
    Optional<JobRun> latest(String job);

    void add(JobRun run);

    /** Returns how many were removed. */
    int removeRunBefore(Instant moment);
}
