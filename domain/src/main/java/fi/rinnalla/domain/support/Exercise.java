package fi.rinnalla.domain.support;

/** The exercises of resource coaching, written for it. Each has a name, what it is good for, three steps and a last question. */
public enum Exercise {
    /** Who is around me, and how near. */
    CIRCLES,
    /** How I got through something hard. */
    GOT_THROUGH,
    /** One small step before next time. */
    SMALL_STEP,
    /** A good moment with my child. */
    GOOD_MOMENT,
    /** What helps when it becomes too much. */
    BREATHER,
    /** What I want to say, in one sentence. */
    OWN_WORDS
}
