package fi.rinnalla.web.api;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.access.Allowance;
import fi.rinnalla.services.access.Gate;
import fi.rinnalla.services.access.Limiter;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.opendata.Admitted;
import fi.rinnalla.services.opendata.AdmittingPrograms;
import fi.rinnalla.services.opendata.AdmittingToTheNetwork;
import fi.rinnalla.services.opendata.MachineTokens;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.access.ClientAddress;
import fi.rinnalla.web.shared.ApiPaths;
import fi.rinnalla.web.shared.HostDoor;
import fi.rinnalla.web.shared.ProblemDetail;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Lets programs in, each by its token. Whatever is wrong with a token, the answer is the same, and it is given before it is
 * known whether anything is at the address. The document alone is everybody's.
 */
public class ProgramDoor extends HttpFilter {
    @Inject
    private transient Provider<AdmittingPrograms> admitting;

    @Inject
    private transient Provider<AdmittingToTheNetwork> admittingToTheNetwork;

    @Inject
    private transient Limiter limiter;

    @Inject
    private transient ClientAddress address;

    @Inject
    private transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (!ApiPaths.hold(path)) {
            chain.doFilter(request, response);
        } else if (!isReading(request)) {
            response.setHeader("Allow", "GET, HEAD");
            ProblemDetail.of(405).send(response);
        } else if (path.equals(ApiPaths.DOCUMENT)) {
            chain.doFilter(request, response);
        } else {
            admit(request, response, chain);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var host = (Host) request.getAttribute(HostDoor.HOST);
        var admitted = MachineTokens.in(request.getHeader("Authorization")).flatMap(it -> known(it, host));
        if (admitted.isEmpty()) {
            refuse(host, request, response);
            return;
        }
        var allowance = limiter.allow(admitted.get().token());
        tell(allowance, response);
        if (allowance.granted()) {
            caller.comesWith(admitted.get().scopes());
            chain.doFilter(request, response);
        } else {
            later(allowance.until(), response);
        }
    }

    private Optional<Admitted> known(Token token, Host host) {
        return host.owner() == Host.Owner.TENANT
                ? admitting.get().admit(token)
                : admittingToTheNetwork.get().admit(token);
    }

    /** Whoever tries many of them waits, as at every other door. */
    private void refuse(Host host, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var passage = limiter.mayPass(host.id(), Gate.TOKEN, address.of(request), Optional.empty());
        if (passage instanceof Passage.Later later) {
            later(later.after(), response);
        } else {
            limiter.failed(host.id(), Gate.TOKEN);
            response.setHeader("WWW-Authenticate", "Bearer realm=\"rinnalla\"");
            ProblemDetail.of(401).send(response);
        }
    }

    /** As the IETF's draft on rate limits for HTTP has it: how much there is at the most, and how much is left. */
    private static void tell(Allowance allowance, HttpServletResponse response) {
        response.setHeader("RateLimit-Policy", "\"token\";q=" + allowance.most() + ";w=" + seconds(allowance.refill()));
        response.setHeader("RateLimit", "\"token\";r=" + allowance.left() + ";t=" + seconds(allowance.until()));
        response.setHeader("Vary", "Authorization");
    }

    private static void later(Duration wait, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(Math.max(1, seconds(wait))));
        ProblemDetail.of(429).send(response);
    }

    private static long seconds(Duration it) {
        return it.plusMillis(999).toSeconds();
    }

    private static boolean isReading(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }
}
