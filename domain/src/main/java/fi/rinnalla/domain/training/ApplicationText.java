package fi.rinnalla.domain.training;

/** What is written freely into an application or about it, all of it sealed. */
public enum ApplicationText {
    /** The name they want to be called by. */
    CALLED("called", 30),
    /** What they want to say, if anything. */
    WORDS("words", 500),
    /** The number they want to be called at. */
    WHERETO("whereto", 30),
    /** What we answer. */
    ANSWER("answer", 500);

    private final String column;
    private final int longest;

    ApplicationText(String column, int longest) {
        this.column = column;
        this.longest = longest;
    }

    public String column() {
        return column;
    }

    /** In characters as people count them. */
    public int longest() {
        return longest;
    }
}
