package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.CardSessions;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Puts the card away: the session ends on the server, whatever the browser keeps. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class ClosingTheCard {
    private final CardSessions sessions;
    private final Clock clock;

    @Inject
    public ClosingTheCard(CardSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    public void close(Token token) {
        sessions.findByToken(token.fingerprint()).ifPresent(it -> it.end(clock.instant()));
    }
}
