package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Invitee;
import java.time.Instant;

/** What came of inviting somebody. */
public sealed interface InvitingOutcome {
    /** The secret for the link. It is shown now and never again. */
    record Invited(Token token, Invitee invitee) implements InvitingOutcome {}

    /** A letter is on its way. */
    record Mailed() implements InvitingOutcome {}

    /** That form has invited already: by a letter, or by a link that has been shown. */
    record InvitedBefore(boolean byMail) implements InvitingOutcome {}

    /** There is an account with that address. */
    record AlreadyHere() implements InvitingOutcome {}

    /** So many letters have left that the next has to wait. */
    record TooSoon(Instant until) implements InvitingOutcome {}

    /** Mail cannot leave this house. */
    record NoMail() implements InvitingOutcome {}
}
