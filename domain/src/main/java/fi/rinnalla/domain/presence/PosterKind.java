package fi.rinnalla.domain.presence;

/** Where what is printed will hang or stand, and so what whoever opens its code wants to know. */
public enum PosterKind {
    /** On a wall, for somebody who has never heard of us. */
    WALL,
    /** On the door, or in a wallet: when somebody is there. */
    DOOR,
    /** On the table, after a visit: how did it go? */
    TABLE;

    /** Whoever calls sits at no table of ours. */
    public boolean suits(DoorId door) {
        return this != TABLE || door.place() != null;
    }
}
