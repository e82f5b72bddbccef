package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffSession;
import fi.rinnalla.domain.access.StaffSessionId;
import fi.rinnalla.domain.access.StaffSessions;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Everybody of the staff sees where they are signed in, and may sign out there from here. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_ACCOUNT)
public class KeepingOwnSignIns {
    private final StaffSessions sessions;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public KeepingOwnSignIns(StaffSessions sessions, Auditing auditing, Caller caller, Clock clock) {
        this.sessions = sessions;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param here the session from which is asked */
    public List<SignInRow> list(Token here) {
        var current = sessions.findByToken(here.fingerprint()).map(StaffSession::id);
        return alive().map(it -> new SignInRow(
                        it.id(),
                        it.createdAt(),
                        it.seenAt(),
                        it.isTallyOnly(),
                        current.filter(it.id()::equals).isPresent()))
                .toList();
    }

    /** Ends one of one's own; somebody else's is none. */
    public void end(StaffSessionId id) {
        alive().filter(it -> it.id().equals(id)).forEach(this::end);
    }

    public void endOthers(Token here) {
        var current = sessions.findByToken(here.fingerprint()).map(StaffSession::id);
        alive().filter(it -> current.filter(it.id()::equals).isEmpty()).forEach(this::end);
    }

    private Stream<StaffSession> alive() {
        var now = clock.instant();
        return sessions.of(caller.staff()).stream().filter(it -> it.isAlive(now));
    }

    private void end(StaffSession session) {
        session.end(clock.instant());
        auditing.note(AuditAct.SIGNED_OUT, caller.staff().value());
    }

    /**
     * @param tallyOnly a shared tablet that counts visits
     * @param here the one from which is asked
     */
    public record SignInRow(StaffSessionId id, Instant since, Instant seen, boolean tallyOnly, boolean here) {}
}
