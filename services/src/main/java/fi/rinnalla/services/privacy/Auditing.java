package fi.rinnalla.services.privacy;

import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.AuditTrail;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Notes what the caller, a member of staff or the house itself, does to a thing. Parents' acts are never noted. */
@Dependent
public class Auditing {
    static final String HOUSE = "house";

    private final AuditTrail trail;
    private final Caller caller;

    @Inject
    public Auditing(AuditTrail trail, Caller caller) {
        this.trail = trail;
        this.caller = caller;
    }

    public void note(AuditAct act, UUID object) {
        trail.append(caller.isStaff() ? caller.staff().value().toString() : HOUSE, act, object);
    }
}
