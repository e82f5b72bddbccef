package fi.rinnalla.domain.codevelopment.group;

/** As who somebody sits in a development group. */
public enum MemberKind {
    /** Trained to speak from what they have lived through. */
    EXPERIENCE_EXPERT(Side.LIVED),
    PARENT(Side.LIVED),
    /** Of the organisation itself. */
    WORKER(Side.WORKS),
    /** Of the county. */
    PROFESSIONAL(Side.WORKS),
    /** Who can decide that something changes. */
    DECISION_MAKER(Side.WORKS),
    /** Leads the talk, and is neither. */
    FACILITATOR(Side.LEADS);

    private final Side side;

    MemberKind(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** From where somebody looks at what is talked about. */
    public enum Side {
        LIVED,
        WORKS,
        LEADS
    }
}
