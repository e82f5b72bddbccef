package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.RequestId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a worker has before them about a coaching.
 *
 * @param open the request has not ended, so that something can be begun
 * @param mayGoOn that it ended was said today and can be taken back
 */
public record CoachingDesk(
        RequestId request, boolean open, Optional<CoachingView> coaching, boolean mayGoOn, LocalDate today) {}
