package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.services.access.CardNews;
import java.time.LocalDate;

/** What the database says to a form. */
public sealed interface TakenIn {
    /** @param again an earlier copy of this form was kept, and nothing has changed */
    record Kept(FeedbackId id, LocalDate dueOn, boolean again, CardNews news) implements TakenIn {}

    /** The same form was kept with other content. */
    record Different() implements TakenIn {}

    /** What was sent with this form has been deleted by its author. */
    record Deleted() implements TakenIn {}

    /** The card it was to belong to is not here. */
    record NoSuchCard() implements TakenIn {}
}
