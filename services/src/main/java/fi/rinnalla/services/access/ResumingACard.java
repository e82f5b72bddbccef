package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardSession;
import fi.rinnalla.domain.access.CardSessions;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Recognises a card that lies open. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class ResumingACard {
    private final CardSessions sessions;
    private final Clock clock;

    @Inject
    public ResumingACard(CardSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The card behind the token; empty for an unknown, ended or another tenant's one. */
    public Optional<CardId> resume(Token token) {
        return sessions.resume(token.fingerprint(), clock.instant()).map(CardSession::card);
    }
}
