package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.Workshop;
import fi.rinnalla.domain.codevelopment.group.WorkshopId;
import fi.rinnalla.domain.codevelopment.group.WorkshopPlan;

/** A workshop template of the organisation's own. */
public record WorkshopRow(WorkshopId id, WorkshopPlan plan) {
    static WorkshopRow of(Workshop it) {
        return new WorkshopRow(it.id(), it.plan());
    }
}
