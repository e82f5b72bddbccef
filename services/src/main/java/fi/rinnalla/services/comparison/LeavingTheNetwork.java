package fi.rinnalla.services.comparison;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.CoordinatorSessions;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.NetworkUseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Signs a coordinator out: the session ends on the server, whatever the browser keeps. */
@NetworkUseCase
@MayBeDoneBy(Permission.SIGN_OUT)
public class LeavingTheNetwork {
    private final CoordinatorSessions sessions;
    private final Clock clock;

    @Inject
    public LeavingTheNetwork(CoordinatorSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    public void leave(Token token) {
        sessions.findByToken(token.fingerprint()).ifPresent(it -> sessions.note(it.ended(clock.instant())));
    }
}
