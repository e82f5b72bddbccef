package fi.rinnalla.domain.shared;

/** Messages that leave the house. None of them carries anybody's words. */
public enum OutboxKind {
    /** To the workers of a tenant: somewhere an answer is owed. */
    ANSWER_OWED,
    /** To the workers of a tenant: the day an answer was promised for has gone by. */
    ANSWER_OVERDUE
}
