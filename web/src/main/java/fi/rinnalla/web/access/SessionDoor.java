package fi.rinnalla.web.access;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.access.ResumingACard;
import fi.rinnalla.services.access.ResumingStaffWork;
import fi.rinnalla.services.access.ResumingStaffWork.AtWork;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.shared.ApiPaths;
import fi.rinnalla.web.shared.ErrorPages;
import fi.rinnalla.web.shared.FaultStatus;
import fi.rinnalla.web.shared.HostDoor;
import fi.rinnalla.web.shared.StaffPaths;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Recognises who comes with a session, staff on staff pages and a card on parents' pages, so that one browser never mixes
 * the two. Without a cookie nothing is asked of the database.
 */
public class SessionDoor extends HttpFilter {
    /** The request attribute under which the worker stands. */
    public static final String WORKER = "rinnalla.worker";
    /** Whoever leaves is asked nothing, and waits for nothing. */
    private static final String EXIT = "/poistu";

    @Inject
    private transient Cookies cookies;

    @Inject
    private transient Provider<ResumingStaffWork> work;

    @Inject
    private transient Provider<ResumingACard> card;

    @Inject
    private transient Caller caller;

    @Inject
    private transient WorkHasEnded expired;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var host = (Host) request.getAttribute(HostDoor.HOST);
        if (host != null && host.owner() == Host.Owner.TENANT) {
            if (StaffPaths.holds(request.getRequestURI())) {
                cookies.in(request, Cookies.Session.STAFF).ifPresent(it -> resumeWork(it, request));
            } else if (!request.getRequestURI().equals(EXIT) && !ApiPaths.hold(request.getRequestURI())) {
                cookies.in(request, Cookies.Session.CARD).ifPresent(this::resumeCard);
            }
        }
        if (StaffPaths.needWork(request.getRequestURI()) && !caller.isStaff()) {
            expired.answer(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** With the database away nobody knows the card, but what its holder has typed must not be lost for that. */
    private void resumeCard(Token token) {
        try {
            card.get().resume(token).ifPresent(caller::holds);
        } catch (RuntimeException fault) {
            if (FaultStatus.of(fault) != 503) {
                throw fault;
            }
            caller.holdsUnseen();
        }
    }

    /** A shared tablet is known where it counts visits; anywhere else it is asked to sign in. */
    private void resumeWork(Token token, HttpServletRequest request) {
        work.get()
                .resume(token)
                .filter(it -> !it.isTallyDevice() || StaffPaths.areOfTheTally(request.getRequestURI()))
                .ifPresent(it -> recognise(it, request));
    }

    private void recognise(AtWork worker, HttpServletRequest request) {
        caller.isStaff(worker.account(), worker.roles());
        request.setAttribute(WORKER, worker);
        request.setAttribute(ErrorPages.WORKS_IN, worker.language());
    }
}
