package fi.rinnalla.domain.partner.assignment;

/** What is typed freely into an order and sealed. */
public enum OrderText {
    /** What is hoped for, in a few words. */
    HOPED("hoped", 500),
    /** A work e-mail or phone at which the orderer is reached, until it is done. */
    WHERETO("whereto", 100);

    private final String column;
    private final int longest;

    OrderText(String column, int longest) {
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
