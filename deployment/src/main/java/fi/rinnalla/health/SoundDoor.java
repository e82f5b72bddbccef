package fi.rinnalla.health;

import fi.rinnalla.web.shared.Assets;
import fi.rinnalla.web.shared.ErrorPages;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Better closed than open with a bad lock: while the house is not sound, every page is 503, and only health answers, and what that page looks like. */
public class SoundDoor extends HttpFilter {

    @Inject
    private transient Soundness soundness;

    @Inject
    private transient Assets assets;

    @Inject
    private transient ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (soundness.isSound()
                || path.startsWith("/health/")
                || assets.at(path).isPresent()) {
            chain.doFilter(request, response);
        } else {
            errors.send(503, request, response);
        }
    }
}
