package fi.rinnalla.domain.codevelopment;

/** What can be decided. */
public enum DecisionKind {
    TAKE_INTO_USE,
    GO_ON_TRYING,
    /** "No change, because …". */
    NO_CHANGE
}
