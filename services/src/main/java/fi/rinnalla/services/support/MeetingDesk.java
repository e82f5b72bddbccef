package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.RequestId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a worker has before them about support at a meeting.
 *
 * @param open the request has not ended, so that something can be planned
 * @param mayBeTakenUp what was said of the meeting today can be taken back
 */
public record MeetingDesk(
        RequestId request, boolean open, Optional<MeetingView> meeting, boolean mayBeTakenUp, LocalDate today) {}
