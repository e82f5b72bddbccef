package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;

/** The cards lying open right now. */
public interface CardSessions extends Sessions<CardSession> {
    /** Returns how many were ended. */
    int endAllOf(CardId card, Instant now);

    /** All but the one with this token. Returns how many were ended. */
    int endOthersOf(CardId card, Digest token, Instant now);
}
