package fi.rinnalla.domain.support;

/** What is typed freely into a request, all of it sealed. */
public enum RequestText {
    /** The municipality where they like to meet; no address is asked for. */
    AREA("area", 60),
    /** Where they would rather not go. */
    AVOIDS("avoids", 60),
    /** What they want known beforehand. */
    WORDS("words", 500),
    /** The number they want to be called at. */
    WHERETO("whereto", 30);

    private final String column;
    private final int longest;

    RequestText(String column, int longest) {
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
