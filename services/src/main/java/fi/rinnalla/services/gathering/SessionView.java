package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.GatheringSession;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.shared.Language;
import java.util.Map;
import java.util.Optional;

/**
 * One meeting, as everybody may see it.
 *
 * @param past when it was to be, where it was moved
 * @param reasons why it is cancelled, by language
 */
public record SessionView(
        SessionId id, Meeting meeting, Optional<Meeting> past, boolean cancelled, Map<Language, String> reasons) {
    static SessionView of(GatheringSession it) {
        return new SessionView(it.id(), it.meeting(), it.past(), it.cancelled(), it.reasons());
    }
}
