package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.training.Cohort;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.domain.training.CompletionRule;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Plans a group in training, calls for it, lets it run and ends it. One form is one group. */
@UseCase
@MayBeDoneBy(Permission.KEEP_COHORTS)
public class PlanningCohorts {
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public PlanningCohorts(Cohorts cohorts, Programmes programmes, Auditing auditing, Clock clock) {
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** What it took the last time is what it takes until somebody says otherwise. */
    public CompletionRule usualRule() {
        return cohorts.all().stream().findFirst().map(Cohort::rule).orElse(CompletionRule.USUAL);
    }

    public CohortPlan plan(CohortId id) {
        return cohorts.find(id).orElseThrow(() -> new NotFound(id)).plan();
    }

    public CohortId plan(Digest form, CohortPlan plan) {
        return cohorts.findByFormKey(form).map(Cohort::id).orElseGet(() -> make(form, plan));
    }

    private CohortId make(Digest form, CohortPlan plan) {
        var id = new CohortId(Uuid7.at(clock.instant()));
        cohorts.add(Cohort.planned(id, form, programme(), plan));
        auditing.note(AuditAct.PLANNED_COHORT, id.value());
        return id;
    }

    /** Of several, the newest that runs. */
    private ProgrammeId programme() {
        var all = programmes.all();
        return all.stream()
                .filter(it -> it.runsOn(today()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Programme::id)
                .orElseThrow(() -> new IllegalStateException("this organisation has no programme"));
    }

    public void change(CohortId id, CohortPlan plan) {
        held(id).plan(plan);
        auditing.note(AuditAct.CHANGED_COHORT, id.value());
    }

    /** @param seen how it stood on the page: an old page moves nothing */
    public boolean move(CohortId id, CohortState seen, CohortState next) {
        var moved = held(id).move(seen, next);
        if (moved) {
            auditing.note(AuditAct.CHANGED_COHORT, id.value());
        }
        return moved;
    }

    private Cohort held(CohortId id) {
        return cohorts.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
