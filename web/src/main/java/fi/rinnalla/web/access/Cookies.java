package fi.rinnalla.web.access;

import fi.rinnalla.services.access.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Our cookies. A session's lives as long as the browser's window; the mark of a known device of the staff, and the place where
 * it counts, half a year. Each belongs to one host exactly. On plain HTTP, which only a loopback address in development has, they do without the prefix
 * that demands TLS.
 */
@ApplicationScoped
public class Cookies {
    /** Which session a cookie carries. */
    public enum Session {
        STAFF("s"),
        CARD("r"),
        NETWORK("n");

        private final String letter;

        Session(String letter) {
            this.letter = letter;
        }
    }

    private static final String DEVICE = "d";
    private static final String PLACE = "p";
    private static final String MARKS_WAIT = "kaynnit";
    private static final int DEVICE_SECONDS = (int) Duration.ofDays(180).toSeconds();

    @Inject
    @ConfigProperty(name = "rinnalla.cookies.secure", defaultValue = "true")
    private boolean secure;

    public NewCookie give(Session session, Token token) {
        return cookie(session.letter, token.value()).build();
    }

    public NewCookie take(Session session) {
        return cookie(session.letter, "").maxAge(0).build();
    }

    /** How the house is reached from outside. Behind a proxy a request does not tell, so the setting does. */
    public String scheme() {
        return secure ? "https" : "http";
    }

    public Optional<Token> in(HttpServletRequest request, Session session) {
        return value(request, session.letter).map(Token::new);
    }

    /** The mark by which a browser of the staff is known here; no parent's browser ever has one. */
    public NewCookie know(String device) {
        return cookie(DEVICE, device).maxAge(DEVICE_SECONDS).build();
    }

    public Optional<String> device(HttpServletRequest request) {
        return value(request, DEVICE);
    }

    /** The place at which this browser of the staff counted last: the door's code, and nothing of anybody. */
    public NewCookie at(String place) {
        return cookie(PLACE, place).maxAge(DEVICE_SECONDS).build();
    }

    public Optional<String> place(HttpServletRequest request) {
        return value(request, PLACE);
    }

    /** Set by the script of the tally alone, on a device of the staff, for as long as it holds marks that the house has not. */
    public boolean marksWait(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .anyMatch(it -> it.getName().equals(MARKS_WAIT));
    }

    private Optional<String> value(HttpServletRequest request, String letter) {
        var name = name(letter);
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(name) && !it.getValue().isEmpty())
                .findFirst()
                .map(Cookie::getValue);
    }

    private NewCookie.Builder cookie(String letter, String value) {
        return new NewCookie.Builder(name(letter))
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
    }

    private String name(String letter) {
        return (secure ? "__Host-" : "") + letter;
    }
}
