package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.comparison.ResumingCoordination;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.access.Cookies;
import fi.rinnalla.web.shared.HostDoor;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Recognises a coordinator at a network's door. Without a cookie nothing is asked of the database. */
public class CoordinatorDoor extends HttpFilter {
    /** The request attribute under which the coordinator's shown name stands. */
    static final String COORDINATOR = "rinnalla.coordinator";

    @Inject
    private transient Cookies cookies;

    @Inject
    private transient Provider<ResumingCoordination> coordination;

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var host = (Host) request.getAttribute(HostDoor.HOST);
        if (host != null && host.owner() == Host.Owner.NETWORK) {
            cookies.in(request, Cookies.Session.NETWORK).ifPresent(it -> resume(it, request));
        }
        chain.doFilter(request, response);
    }

    private void resume(Token token, HttpServletRequest request) {
        coordination.get().resume(token).ifPresent(name -> {
            caller.coordinates();
            request.setAttribute(COORDINATOR, name);
        });
    }
}
