package fi.rinnalla.domain.partner;

import java.util.List;
import java.util.stream.Stream;

/** A text of somebody's own story: what they work on, a copy for each audience, and what they do not tell. */
public enum StoryPart {
    WORKING,
    PARENTS,
    PROFESSIONALS,
    STUDENTS,
    EVERYBODY,
    UNTOLD;

    /** So long may each be, in characters as people count them. */
    public static final int LONGEST = 20_000;

    /** The copies that are told to somebody. */
    public static List<StoryPart> versions() {
        return Stream.of(values()).filter(StoryPart::isTold).toList();
    }

    public boolean isTold() {
        return this != WORKING && this != UNTOLD;
    }
}
