package fi.rinnalla.domain.support;

import java.util.List;

/** What is typed freely about a meeting, all of it sealed with the request's key. */
public enum MeetingText {
    /** Where it is held, written by the worker. */
    TOWN("town", 60),
    SAY("wants_to_say", 1000),
    ASK("wants_to_ask", 1000),
    HOPE("hopes", 1000),
    /** Who speaks for them when they cannot. */
    SPEAKER("speaks_for", 200),
    /** What was agreed, in the parent's own words. */
    AGREED("agreed", 1000);

    /** What is thought of beforehand. */
    public static final List<MeetingText> BEFORE = List.of(SAY, ASK, HOPE, SPEAKER);

    private final String column;
    private final int longest;

    MeetingText(String column, int longest) {
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
