package fi.rinnalla.domain.gathering;

/** How somebody comes to what takes place in a room and on the net at once. */
public enum Coming {
    SPOT,
    ONLINE,
    /** Whichever has room. */
    EITHER
}
