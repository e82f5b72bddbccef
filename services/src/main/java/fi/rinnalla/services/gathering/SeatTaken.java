package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.SeatOutcome.Refusal;
import fi.rinnalla.domain.gathering.SeatState;
import fi.rinnalla.services.access.CardNews;

/** What the database says to a wish for a seat. */
public sealed interface SeatTaken {
    /**
     * @param before how many stand before them in line
     * @param again an earlier copy of this form was kept, and nothing has changed
     */
    record Kept(SeatState state, int before, boolean again, CardNews news) implements SeatTaken {}

    record Refused(Refusal why) implements SeatTaken {}

    /** The card it was to lie on is not here. */
    record NoSuchCard() implements SeatTaken {}
}
