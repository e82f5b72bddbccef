package fi.rinnalla.domain.partner.assignment;

/** How far an assignment has come, as its orderer reads it too. */
public enum AssignmentState {
    RECEIVED,
    /** A worker has read it and asks partners. */
    LOOKING,
    /** As many partners as were wished for have said yes. */
    AGREED,
    DONE,
    CANCELLED;

    /** It is still to come. */
    public boolean isAhead() {
        return this == RECEIVED || this == LOOKING || this == AGREED;
    }
}
