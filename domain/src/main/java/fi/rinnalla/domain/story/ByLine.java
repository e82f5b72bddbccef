package fi.rinnalla.domain.story;

/** Under which name a story comes out. A name of one's own is none of the choices. */
public enum ByLine {
    /** "An experience partner". */
    NAMELESS,
    /** A name the owner has made up for this. */
    PEN_NAME;

    public static final int LONGEST = 40;
}
