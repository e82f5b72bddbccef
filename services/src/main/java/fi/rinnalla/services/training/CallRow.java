package fi.rinnalla.services.training;

import fi.rinnalla.domain.training.Cohort;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortPlan;

/** A call as everybody sees it. */
public record CallRow(CohortId id, CohortPlan plan) {
    static CallRow of(Cohort it) {
        return new CallRow(it.id(), it.plan());
    }
}
