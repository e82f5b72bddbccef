package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.util.Optional;

/** The cards lying open right now. */
public interface CardSessions {
    /** Dead ones are found too; ask {@link CardSession#isAlive}. */
    Optional<CardSession> findByToken(Digest token);

    void add(CardSession session);

    /** Returns how many were ended. */
    int endAllOf(CardId card, Instant now);

    /** All but the one with this token. Returns how many were ended. */
    int endOthersOf(CardId card, Digest token, Instant now);

    /** Returns how many were removed. */
    int removeBegunBefore(Instant moment);
}
