package fi.rinnalla.domain.feedback;

import java.time.LocalDate;
import java.util.Optional;

/** One answer that is owed. */
public record OwedRow(
        FeedbackId id,
        FeedbackKind kind,
        Optional<String> place,
        LocalDate receivedOn,
        LocalDate dueOn,
        FeedbackState state,
        boolean againOpen) {
    public boolean overdue(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
