package fi.rinnalla.persistence.opendata;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.opendata.Opening;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.persistence.shared.CurrentTenant;
import fi.rinnalla.persistence.shared.JobSource;
import fi.rinnalla.persistence.shared.JobSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/** Asks {@code pub.open_quarter}, which looks at the consent itself. The role that serves pages has no right to it. */
@Dependent
public class OpeningByTheJob implements Opening {
    private final JobSql job;
    private final CurrentTenant current;

    @Inject
    public OpeningByTheJob(JobSource jobs, CurrentTenant current, Secrets secrets) {
        this(jobs.source(), current, secrets);
    }

    OpeningByTheJob(DataSource jobs, CurrentTenant current, Secrets secrets) {
        this.job = new JobSql(jobs, secrets);
        this.current = current;
    }

    @Override
    public void open(ProgrammeId programme, Quarter quarter, Indicator indicator) {
        job.ask(
                current.tenant(),
                "select pub.open_quarter(?, ?, ?)",
                programme.value(),
                quarter.toString(),
                indicator.code());
    }
}
