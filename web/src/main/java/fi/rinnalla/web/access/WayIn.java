package fi.rinnalla.web.access;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.access.SignInOutcome;
import fi.rinnalla.services.access.SignInTry;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.web.shared.Chrome;

/** A door at which one signs in: an organisation's or a network's. The page and the rule are the same at both. */
public interface WayIn {
    Host.Owner at();

    Cookies.Session session();

    /** Whether the one who asks has signed in already. */
    boolean isInside();

    SignInOutcome signIn(SignInTry knock);

    /** Ends the session on the server. */
    void leave(Token token);

    /** Where one comes to; no address ever says where else to go. */
    String inside();

    /** The address of the sign-in itself, with what has to be carried on. */
    String door();

    Chrome chrome();

    /** The room whose texts greet at this door: {@code staff.signin.…}. */
    String room();
}
