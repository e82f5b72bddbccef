package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.AuditTrail;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The audit trail, in memory. */
public final class NotedActs implements AuditTrail {
    private final List<Act> acts = new ArrayList<>();

    @Override
    public void append(String actor, AuditAct act, UUID object) {
        acts.add(new Act(actor, act, object));
    }

    public List<AuditAct> kinds() {
        return acts.stream().map(Act::act).toList();
    }

    public List<Act> all() {
        return List.copyOf(acts);
    }

    public record Act(String actor, AuditAct act, UUID object) {}
}
