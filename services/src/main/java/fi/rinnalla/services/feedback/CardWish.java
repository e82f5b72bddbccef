package fi.rinnalla.services.feedback;

/** Whether somebody who gives feedback wants to read the answer. */
public enum CardWish {
    /** A new card. */
    NEW,
    /** The card they already have: the one that lies open, or the one whose words they type. */
    HELD,
    /** None: then the answer cannot be shown to them in particular. */
    NONE
}
