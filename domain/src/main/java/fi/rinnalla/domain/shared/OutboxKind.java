package fi.rinnalla.domain.shared;

import java.util.EnumSet;
import java.util.Set;

/** Messages that leave the house. None of them carries anybody's words. */
public enum OutboxKind {
    /** To the workers of a tenant: somewhere an answer is owed. */
    ANSWER_OWED,
    /** To the workers of a tenant: the day an answer was promised for has gone by. */
    ANSWER_OVERDUE,
    /** To those who asked to be told: a meeting was moved, cancelled or taken up again. */
    MEETING_CHANGED,
    /** To whoever asked to be told: a seat waits for their yes. */
    SEAT_OFFERED,
    /** To those who asked to be reminded: tomorrow is the day. */
    DAY_BEFORE,
    /** To somebody who is asked to join the staff, with a link. */
    INVITATION;

    public static final Set<OutboxKind> TO_STAFF = Set.copyOf(EnumSet.of(ANSWER_OWED, ANSWER_OVERDUE));
    public static final Set<OutboxKind> TO_PARENTS = Set.copyOf(EnumSet.of(MEETING_CHANGED, SEAT_OFFERED, DAY_BEFORE));
    public static final Set<OutboxKind> TO_THE_INVITED = Set.of(INVITATION);
}
