package fi.rinnalla.services.training;

import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.services.access.CardNews;
import java.time.LocalDate;

/** What the database says to an application. */
public sealed interface ApplicationTaken {
    /** @param again an earlier copy of this form was kept, and nothing has changed */
    record Kept(ApplicationId id, LocalDate dueOn, boolean again, CardNews news) implements ApplicationTaken {}

    /** The same form was kept with other content. */
    record Different() implements ApplicationTaken {}

    /** What was sent with this form has been deleted by its author. */
    record Deleted() implements ApplicationTaken {}

    /** The card it was to lie on is not here. */
    record NoSuchCard() implements ApplicationTaken {}

    /** The call has ended, or there never was one. */
    record NoCall() implements ApplicationTaken {}
}
