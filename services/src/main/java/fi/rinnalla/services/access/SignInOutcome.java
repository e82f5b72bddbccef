package fi.rinnalla.services.access;

import java.time.Duration;
import java.util.Optional;

/** What becomes of a try to sign in. */
public sealed interface SignInOutcome {
    /** @param device the cookie by which this browser will be known here */
    record Welcome(Token token, String device) implements SignInOutcome {}

    /** Which of the two does not fit, or whether anybody has that address, is nobody's business. */
    record Wrong() implements SignInOutcome {}

    /** @param ticket belongs into the form that is shown again, where there is one */
    record Wait(Duration left, Optional<String> ticket) implements SignInOutcome {}
}
