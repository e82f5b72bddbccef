package fi.rinnalla.web.access;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.access.SignInOutcome;
import fi.rinnalla.services.access.SignInTry;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.web.shared.Chrome;

/** A door at which one signs in: an organisation's or a network's. The page and the rule are the same at both. */
public abstract class WayIn {
    private final Host.Owner at;
    private final Cookies.Session session;
    private final String room;
    private final String start;

    /**
     * @param room whose texts greet at this door: {@code staff.signin.…}
     * @param start where one comes to; no address ever says where else to go
     */
    protected WayIn(Host.Owner at, Cookies.Session session, String room, String start) {
        this.at = at;
        this.session = session;
        this.room = room;
        this.start = start;
    }

    /** Whether the one who asks has signed in already. */
    public abstract boolean isInside();

    public abstract SignInOutcome signIn(SignInTry knock);

    /** Ends the session on the server. */
    public abstract void leave(Token token);

    public abstract Chrome chrome();

    public Host.Owner at() {
        return at;
    }

    public Cookies.Session session() {
        return session;
    }

    public String room() {
        return room;
    }

    /** Where whoever has signed in goes on. */
    public String inside() {
        return start + carriedOn();
    }

    /** Where whoever just signed in goes first; of them this request knows no more than what was opened for them. */
    public String inside(Token opened) {
        return inside();
    }

    /** The address of the sign-in itself. */
    public String door() {
        return "/kirjaudu" + carriedOn();
    }

    /** What the address asked for and has to be carried on. */
    protected String carriedOn() {
        return "";
    }
}
