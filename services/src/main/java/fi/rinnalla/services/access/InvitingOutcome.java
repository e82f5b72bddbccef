package fi.rinnalla.services.access;

/** What came of inviting somebody. */
public sealed interface InvitingOutcome {
    /** The secret for the link. It is shown now and never again. */
    record Invited(Token token) implements InvitingOutcome {}

    /** That form has invited already; its link has been shown. */
    record InvitedBefore() implements InvitingOutcome {}

    /** There is an account with that address. */
    record AlreadyHere() implements InvitingOutcome {}
}
