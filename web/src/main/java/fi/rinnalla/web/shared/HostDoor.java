package fi.rinnalla.web.shared;

import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.tenancy.TenantBook;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * The outermost layer of the wall: the Host header, and nothing else, decides whose door this is. (Where a request's first line
 * holds a whole address, the server takes the host from there and the header is that, as HTTP has it.) An unknown host gets
 * 421 and no page of anybody's, only what that page of ours looks like. The health checks answer on every host, at their own addresses and at no other.
 */
public class HostDoor extends HttpFilter {
    /** The request attribute under which the {@link Host} stands from here on. */
    public static final String HOST = "rinnalla.host";

    private static final Set<String> HEALTH = Set.of("/health", "/health/started", "/health/ready", "/health/live");

    @Inject
    private transient TenantBook book;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Assets assets;

    @Inject
    private transient ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (HEALTH.contains(path)) {
            chain.doFilter(request, response);
            return;
        }
        var host = book.host(nameIn(request.getHeader("Host")));
        if (host.isEmpty()) {
            answerAtNobodys(path, request, response, chain);
            return;
        }
        enter(host.get(), request);
        if (path.startsWith("/health")) {
            errors.send(404, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Assets are nobody's, and without them the page that says that nobody is here could hardly be read. */
    private void answerAtNobodys(
            String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (assets.at(path).isPresent()) {
            chain.doFilter(request, response);
        } else {
            errors.send(421, request, response);
        }
    }

    private void enter(Host host, HttpServletRequest request) {
        request.setAttribute(HOST, host);
        if (host.owner() == Host.Owner.TENANT) {
            caller.comesTo(new TenantId(host.id()));
        } else {
            caller.comesTo(new NetworkId(host.id()));
        }
    }

    /** The name without its port, in lower case; a trailing dot is not ours. */
    static String nameIn(String header) {
        if (header == null) {
            return "";
        }
        var colon = header.lastIndexOf(':');
        var name = colon > header.lastIndexOf(']') ? header.substring(0, colon) : header;
        return name.toLowerCase(Locale.ROOT);
    }
}
