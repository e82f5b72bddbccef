package fi.rinnalla.services.support;

import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.access.CardNews;
import java.time.LocalDate;

/** What the database says to a request. */
public sealed interface RequestTaken {
    /** @param again an earlier copy of this form was kept, and nothing has changed */
    record Kept(RequestId id, LocalDate dueOn, boolean again, CardNews news) implements RequestTaken {}

    /** The same form was kept with other content. */
    record Different() implements RequestTaken {}

    /** What was sent with this form has been deleted by its author. */
    record Deleted() implements RequestTaken {}

    /** The card it was to lie on is not here. */
    record NoSuchCard() implements RequestTaken {}
}
