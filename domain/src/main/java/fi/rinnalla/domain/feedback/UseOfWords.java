package fi.rinnalla.domain.feedback;

/** What a parent lets us do with the words. Where nothing is chosen, it is the last. */
public enum UseOfWords {
    /** May be published as written, without what tells who wrote it. */
    MINE,
    /** May be published in other words, which the author has to accept: so there has to be a card. */
    PARAPHRASED,
    /** Counts under its theme and is never quoted. */
    THEME_ONLY
}
