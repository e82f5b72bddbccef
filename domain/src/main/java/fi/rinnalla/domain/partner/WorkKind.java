package fi.rinnalla.domain.partner;

import java.util.Set;

/** What a partner did. Closed choices: what anybody told has no place here. */
public enum WorkKind {
    MEETING,
    CALL,
    ONLINE,
    GROUP,
    DEVELOPMENT,
    ADVOCACY,
    TEACHING,
    /** It was agreed, and called off by somebody else; the partner may have been on the way already. */
    CANCELLED;

    /** With a parent beside whom the partner walks it is a meeting of the two. */
    public static final Set<WorkKind> WITH_ONE_PARENT = Set.of(MEETING, CALL, ONLINE);
}
