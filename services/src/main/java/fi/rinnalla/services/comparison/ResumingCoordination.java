package fi.rinnalla.services.comparison;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.Coordinator;
import fi.rinnalla.domain.comparison.CoordinatorSessions;
import fi.rinnalla.domain.comparison.Coordinators;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.NetworkUseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Recognises a coordinator by a living session. The account is read anew each time: closed, it is out at once. */
@NetworkUseCase
@MayBeDoneBy(Permission.SIGN_IN_TO_THE_NETWORK)
public class ResumingCoordination {
    private final CoordinatorSessions sessions;
    private final Coordinators coordinators;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ResumingCoordination(CoordinatorSessions sessions, Coordinators coordinators, Caller caller, Clock clock) {
        this.sessions = sessions;
        this.coordinators = coordinators;
        this.caller = caller;
        this.clock = clock;
    }

    /** The coordinator's shown name; empty for an unknown or ended session, and for another network's. */
    public Optional<String> resume(Token token) {
        var now = clock.instant();
        var session = sessions.findByToken(token.fingerprint()).filter(it -> it.isAlive(now));
        session.flatMap(it -> it.seen(now)).ifPresent(sessions::note);
        return session.flatMap(it -> coordinators.find(caller.network(), it.coordinator()))
                .filter(Coordinator::isActive)
                .map(Coordinator::shownName);
    }
}
