package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffSessions;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Signs a member of staff out: of this session, or of every one. */
@UseCase
@MayBeDoneBy(Permission.SIGN_OUT)
public class LeavingWork {
    private final StaffSessions sessions;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public LeavingWork(StaffSessions sessions, Auditing auditing, Caller caller, Clock clock) {
        this.sessions = sessions;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    public void leave(Token token) {
        sessions.findByToken(token.fingerprint()).ifPresent(it -> it.end(clock.instant()));
        auditing.note(AuditAct.SIGNED_OUT, caller.staff().value());
    }

    public void leaveEverywhere() {
        sessions.endAllOf(caller.staff(), clock.instant());
        auditing.note(AuditAct.SIGNED_OUT, caller.staff().value());
    }
}
