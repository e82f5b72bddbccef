package fi.rinnalla.web.shared;

import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import java.util.Map;

/**
 * All pages, at the root. MVC's own forgery check would set a session cookie on the first GET: {@link ForgeryDoor} is ours.
 * Jersey's description of every path for machines stays at home.
 */
@ApplicationPath("")
public class Application extends jakarta.ws.rs.core.Application {
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                Csrf.CSRF_PROTECTION, Csrf.CsrfOptions.OFF, "jersey.config.server.wadl.disableWadl", Boolean.TRUE);
    }
}
