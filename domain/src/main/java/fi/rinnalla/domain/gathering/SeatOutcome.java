package fi.rinnalla.domain.gathering;

/** What becomes of somebody who asks for a seat, or wants to change something about theirs. */
public sealed interface SeatOutcome {
    /** It is theirs. */
    record Seated(Seat seat) implements SeatOutcome {}

    /** All are taken; they stand in line. */
    record InLine(Seat seat, int before) implements SeatOutcome {}

    record Refused(Refusal why) implements SeatOutcome {}

    enum Refusal {
        /** Not public, or nobody signs up for it. */
        NOT_OPEN,
        /** Its last meeting has begun. */
        OVER,
        /** The same people stay together after the first meeting. */
        CLOSED,
        NAME_TAKEN,
        /** This card has a seat, or stands in line. */
        ALREADY_IN,
        /** Full on the spot, or online. */
        NO_ROOM_THAT_WAY,
        /** What was offered has been passed on, or given back. */
        GONE
    }
}
