package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.services.access.CardNews;
import java.time.LocalDate;

/** What the database says to an order. */
public sealed interface OrderTaken {
    /** @param again an earlier copy of this form was kept, and nothing has changed */
    record Kept(AssignmentId id, LocalDate dueOn, boolean again, CardNews news) implements OrderTaken {}

    /** The same form was kept with other content. */
    record Different() implements OrderTaken {}

    /** What was sent with this form has been deleted by its author. */
    record Deleted() implements OrderTaken {}

    /** The card it was to lie on is not here. */
    record NoSuchCard() implements OrderTaken {}
}
