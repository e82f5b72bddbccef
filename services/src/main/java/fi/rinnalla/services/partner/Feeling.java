package fi.rinnalla.services.partner;

/** How a partner is after what they did. Only the wish to talk leads to anything; none of them is kept. */
public enum Feeling {
    WELL,
    TIRED,
    WANTS_TO_TALK
}
