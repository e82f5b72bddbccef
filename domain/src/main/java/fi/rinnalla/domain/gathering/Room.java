package fi.rinnalla.domain.gathering;

/** How much room there is, in words: an exact number would tell who else comes. */
public enum Room {
    ROOM,
    FEW,
    FULL
}
