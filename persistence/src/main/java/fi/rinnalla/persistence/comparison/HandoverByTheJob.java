package fi.rinnalla.persistence.comparison;

import static java.util.stream.Collectors.joining;

import fi.rinnalla.domain.comparison.Handover;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Figures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.persistence.shared.CurrentTenant;
import fi.rinnalla.persistence.shared.JobSource;
import fi.rinnalla.persistence.shared.JobSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/**
 * Hands counts to {@code pub.freeze}, which bins them before anything is kept: exact counts go no further. The role that
 * serves pages has no right to it.
 */
@Dependent
public class HandoverByTheJob implements Handover {
    private final JobSql job;
    private final CurrentTenant current;

    @Inject
    public HandoverByTheJob(JobSource jobs, CurrentTenant current, Secrets secrets) {
        this(jobs.source(), current, secrets);
    }

    HandoverByTheJob(DataSource jobs, CurrentTenant current, Secrets secrets) {
        this.job = new JobSql(jobs, secrets);
        this.current = current;
    }

    @Override
    public void present(ReleasedProgramme programme) {
        job.ask(
                current.tenant(),
                "select pub.present(?, ?, ?, ?)",
                programme.programme().value(),
                programme.name(),
                programme.organisation(),
                programme.county());
    }

    @Override
    public void freeze(ProgrammeId programme, Quarter quarter, Indicator indicator, Figures figures) {
        job.ask(
                current.tenant(),
                "select pub.freeze(?, ?, ?, string_to_array(?, ','), cast(string_to_array(?, ',') as int[]))",
                programme.value(),
                quarter.toString(),
                indicator.code(),
                String.join(",", indicator.classes()),
                figures.of(indicator).stream().map(String::valueOf).collect(joining(",")));
    }

    @Override
    public void freeze(ReleasedDivisor divisor) {
        job.ask(
                current.tenant(),
                "select pub.freeze_divisor(?, ?, ?, ?)",
                divisor.programme().value(),
                divisor.quarter().toString(),
                divisor.divisor().code(),
                divisor.parts());
    }
}
