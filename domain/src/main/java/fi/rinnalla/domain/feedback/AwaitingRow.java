package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Language;
import java.time.Instant;
import java.util.Optional;

/** One text that is not public yet. */
public record AwaitingRow(
        PublicationId id,
        Optional<FeedbackId> feedback,
        Language language,
        String said,
        PublicationState state,
        StaffId writtenBy,
        Instant writtenAt) {}
