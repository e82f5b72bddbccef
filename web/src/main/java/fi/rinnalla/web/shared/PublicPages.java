package fi.rinnalla.web.shared;

import fi.rinnalla.domain.tenancy.Host;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps public pages in memory as they were sent. A page is kept for one edition of its organisation, and no longer than
 * its controller said ("open now" ends at a known moment), so nothing is ever shown that is no longer true. Also what
 * keeps the doors open for readers while the database is away.
 */
public class PublicPages extends HttpFilter {
    static final String KEEP_UNTIL = "rinnalla.keepUntil";
    private static final int ROOM = 4096;

    private final transient Map<String, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > ROOM;
        }
    });

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var host = (Host) request.getAttribute(HostDoor.HOST);
        if (host == null || !"GET".equals(request.getMethod()) || request.getHeader("Cookie") != null) {
            chain.doFilter(request, response);
            return;
        }
        var address = host.slug() + host.edition() + request.getRequestURI() + "?" + request.getQueryString();
        var page = kept.get(address);
        if (page != null && clock.instant().isBefore(page.until())) {
            send(page, request, response);
        } else {
            render(address, request, response, chain);
        }
    }

    private void render(String address, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var overheard = new Overheard(response);
        chain.doFilter(request, overheard);
        var until = (Instant) request.getAttribute(KEEP_UNTIL);
        if (until == null || overheard.getStatus() != 200) {
            overheard.passOn();
            return;
        }
        var keeps = request.getQueryString() == null;
        var zipped = keeps || Zipped.takenBy(request) ? Assets.zip(overheard.body()) : null;
        var page = new Kept(overheard.body(), zipped, response.getContentType(), until);
        if (keeps) {
            kept.put(address, page);
        }
        response.setHeader("Vary", "Accept-Encoding");
        send(page, request, response);
    }

    private static void send(Kept page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        Zipped.send(page.body(), page.zipped(), page.type(), request, response);
    }

    private record Kept(byte[] body, byte[] zipped, String type, Instant until) {}
}
