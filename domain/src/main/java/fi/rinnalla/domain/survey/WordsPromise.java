package fi.rinnalla.domain.survey;

/**
 * What is promised beside questions that are answered in one's own words. When the wording changes there is another version; what was
 * written before stays under the one its author read.
 */
public final class WordsPromise {
    /** Answers are shown added up and in no other way. Paper says so too. */
    public static final int ONLY_ADDED_UP = 1;

    /** An excerpt that somebody has gone through may stand on a public page, once enough have written to the same question. */
    public static final int EXCERPTS = 2;

    /** What the form says today. */
    public static final int CURRENT = EXCERPTS;

    private WordsPromise() {}

    static boolean allowsExcerpts(int version) {
        return version >= EXCERPTS;
    }
}
