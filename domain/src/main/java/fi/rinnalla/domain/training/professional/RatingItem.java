package fi.rinnalla.domain.training.professional;

/** What those who come say of themselves, each in five steps or passed over. The items are ours. */
public enum RatingItem {
    /** I know how to ask a parent what they think of the help. */
    ASKS,
    /** I can listen to a parent's disappointment without defending myself. */
    LISTENS,
    /** I can say in plain words what happens next and why. */
    EXPLAINS,
    /** I plan the help together with the parent, not for them. */
    TOGETHER,
    /** I know how a parent finds peer support. */
    PEERS;

    /** From the least to the most. */
    public static final int STEPS = 5;
}
