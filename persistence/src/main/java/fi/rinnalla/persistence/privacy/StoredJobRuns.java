package fi.rinnalla.persistence.privacy;

import fi.rinnalla.domain.privacy.JobRun;
import fi.rinnalla.domain.privacy.JobRuns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

@Dependent
public class StoredJobRuns implements JobRuns {
    private final EntityManager em;

    @Inject
    public StoredJobRuns(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<JobRun> latest(String job) {
        return em.createQuery("select r from JobRun r where r.job = :job order by r.ranAt desc", JobRun.class)
                .setParameter("job", job)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(JobRun run) {
        em.persist(run);
    }

    @Override
    public int removeRunBefore(Instant moment) {
        return em.createQuery("delete from JobRun r where r.ranAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
