package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffSession;
import fi.rinnalla.domain.access.StaffSessions;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Leaves the device at hand at a place to count visits until midnight. Whoever leaves it is no longer signed in on it. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_TALLY)
public class PairingATallyDevice {
    private final StaffSessions sessions;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public PairingATallyDevice(StaffSessions sessions, Auditing auditing, Caller caller, Clock clock) {
        this.sessions = sessions;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param here the session that ends with this */
    public Token pair(Token here) {
        sessions.findByToken(here.fingerprint()).ifPresent(it -> it.end(clock.instant()));
        var token = Token.fresh();
        sessions.add(StaffSession.ofATallyDevice(caller.staff(), token.fingerprint(), clock.instant()));
        auditing.note(AuditAct.PAIRED_TALLY_DEVICE, caller.staff().value());
        return token;
    }
}
