package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.group.Workshop;
import fi.rinnalla.domain.codevelopment.group.WorkshopId;
import fi.rinnalla.domain.codevelopment.group.WorkshopPlan;
import fi.rinnalla.domain.codevelopment.group.Workshops;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The organisation's own workshop templates. One form is one template. */
@UseCase
@MayBeDoneBy(Permission.LEAD_DEVELOPMENT_GROUPS)
public class KeepingWorkshops {
    private final Workshops workshops;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingWorkshops(Workshops workshops, Auditing auditing, Clock clock) {
        this.workshops = workshops;
        this.auditing = auditing;
        this.clock = clock;
    }

    public List<WorkshopRow> all() {
        return workshops.all().stream().map(WorkshopRow::of).toList();
    }

    public WorkshopPlan plan(WorkshopId id) {
        return find(id).plan();
    }

    public WorkshopId write(Digest form, WorkshopPlan plan) {
        return workshops.findByFormKey(form).map(Workshop::id).orElseGet(() -> {
            var id = new WorkshopId(Uuid7.at(clock.instant()));
            workshops.add(Workshop.of(id, form, plan));
            auditing.note(AuditAct.CHANGED_WORKSHOP, id.value());
            return id;
        });
    }

    public void change(WorkshopId id, WorkshopPlan plan) {
        find(id).change(plan);
        auditing.note(AuditAct.CHANGED_WORKSHOP, id.value());
    }

    /** Meetings that used it keep its questions. */
    public void remove(WorkshopId id) {
        workshops.remove(find(id));
        auditing.note(AuditAct.CHANGED_WORKSHOP, id.value());
    }

    private Workshop find(WorkshopId id) {
        return workshops.find(id).orElseThrow(() -> new NotFound(id));
    }
}
