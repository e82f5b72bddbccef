package fi.rinnalla.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A form may only be sent from our own page. The browser's {@code Sec-Fetch-Site} decides; where an old browser does not
 * send it, the form's signed key does. (Our own POST arrives with {@code Origin: null} under no-referrer, so Origin
 * cannot be asked.)
 */
public class ForgeryDoor extends HttpFilter {
    @Inject
    private transient FormKeys keys;

    @Inject
    private transient ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isHarmless(request) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            errors.send(403, ErrorPage.OF_A_FORM, request, response);
        }
    }

    private static boolean isHarmless(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return formKey(request).map(keys::isOurs).orElse(false);
    }

    private static Optional<String> formKey(HttpServletRequest request) {
        if (Multipart.isIn(request)) {
            return Multipart.keyOf(request);
        }
        var body = new String((byte[]) request.getAttribute(BodyDoor.BODY), StandardCharsets.UTF_8);
        return Arrays.stream(body.split("&"))
                .filter(pair -> pair.startsWith(FormKeys.FIELD + "="))
                .map(pair -> URLDecoder.decode(pair.substring(FormKeys.FIELD.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }
}
