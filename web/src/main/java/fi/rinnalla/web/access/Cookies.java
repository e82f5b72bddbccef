package fi.rinnalla.web.access;

import fi.rinnalla.services.access.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Our two cookies. Both live as long as the browser's window and belong to one host exactly; on plain HTTP, which only a
 * loopback address in development has, they do without the prefix that demands TLS.
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

    @Inject
    @ConfigProperty(name = "rinnalla.cookies.secure", defaultValue = "true")
    private boolean secure;

    public NewCookie give(Session session, Token token) {
        return cookie(session, token.value()).build();
    }

    public NewCookie take(Session session) {
        return cookie(session, "").maxAge(0).build();
    }

    public Optional<Token> in(HttpServletRequest request, Session session) {
        var name = name(session);
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(it -> it.getName().equals(name) && !it.getValue().isEmpty())
                .findFirst()
                .map(it -> new Token(it.getValue()));
    }

    private NewCookie.Builder cookie(Session session, String value) {
        return new NewCookie.Builder(name(session))
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT);
    }

    private String name(Session session) {
        return (secure ? "__Host-" : "") + session.letter;
    }
}
