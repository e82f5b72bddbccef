package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Optional;

/** One feedback in the inbox: everything about it but its words. */
public record InboxRow(
        FeedbackId id,
        FeedbackKind kind,
        Source source,
        Language language,
        Optional<String> place,
        LocalDate receivedOn,
        LocalDate dueOn,
        FeedbackState state,
        Optional<Mood> mood,
        Optional<Verdict> verdict,
        boolean withCard) {
    public boolean overdue(LocalDate today) {
        return state.open() && today.isAfter(dueOn);
    }

    public boolean againOpen() {
        return state.open() && verdict.filter(Verdict.NOT_VISIBLE::equals).isPresent();
    }
}
