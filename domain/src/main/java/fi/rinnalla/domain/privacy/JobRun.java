package fi.rinnalla.domain.privacy;

import fi.rinnalla.domain.shared.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That a job of the house ran for this organisation, and how much it changed; never what. */
@Entity
@Table(schema = "app", name = "job_run")
public class JobRun {
    @Id
    private UUID id;

    private String job;

    @Column(name = "ran_at")
    private Instant ranAt;

    private int changed;
    private String fault;

    protected JobRun() {}

    public static JobRun done(String job, int changed, Instant now) {
        var run = new JobRun();
        run.id = Uuid7.at(now);
        run.job = job;
        run.changed = changed;
        run.ranAt = now;
        return run;
    }

    /** @param fault what kind of fault it was, never its message: that might hold somebody's words */
    public static JobRun failed(String job, String fault, Instant now) {
        var run = done(job, 0, now);
        run.fault = fault;
        return run;
    }

    public String job() {
        return job;
    }

    public Instant ranAt() {
        return ranAt;
    }

    public int changed() {
        return changed;
    }

    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }
}
