package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Host;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Answers for the doors and for what nobody planned. Works without a database and without a known host. */
@ApplicationScoped
public class ErrorPages {
    /** The request attribute with the language in which somebody of the staff is at work. */
    public static final String WORKS_IN = "rinnalla.worksIn";

    @Inject
    private Chromes chromes;

    @Inject
    private Templates templates;

    public void send(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(status, "", request, response);
    }

    /** @param kind which of several faults that share a status; empty for the one that the status is known for */
    public void send(int status, String kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (ApiPaths.hold(request.getRequestURI())) {
            ProblemDetail.of(status).send(response);
            return;
        }
        var body = render(status, kind, request);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    public byte[] render(int status, HttpServletRequest request) {
        return render(status, "", request);
    }

    private byte[] render(int status, String kind, HttpServletRequest request) {
        var told = ErrorPage.told(status) + kind;
        var page = new ErrorPage(chrome("error." + told + ".heading", request), told, home(request), isSent(request));
        return templates.render(isForStaff(request) ? "error/staff.jte" : "error/error.jte", page);
    }

    private Chrome chrome(String title, HttpServletRequest request) {
        var language = Languages.of(request);
        if (!isAtATenants(request)) {
            return chromes.house(language, title, List.of());
        }
        try {
            if (isForStaff(request)) {
                return chromes.staff(ofWork(request), title, null);
            }
            return chromes.portal(language, title, Chrome.Exit.QUIET, "");
        } catch (RuntimeException away) {
            return chromes.house(language, title, List.of());
        }
    }

    /** By the path too: some doors answer before it is known who comes. */
    private static boolean isForStaff(HttpServletRequest request) {
        return isAtATenants(request)
                && (request.getAttribute(WORKS_IN) != null || StaffPaths.holds(request.getRequestURI()));
    }

    private Language ofWork(HttpServletRequest request) {
        return request.getAttribute(WORKS_IN) instanceof Language worksIn
                ? worksIn
                : Languages.wished(request, chromes.profile().languages());
    }

    private static boolean isAtATenants(HttpServletRequest request) {
        return host(request).filter(it -> it.owner() == Host.Owner.TENANT).isPresent();
    }

    /** Where somebody can begin again; nowhere, where there is no door. */
    private static Optional<String> home(HttpServletRequest request) {
        return host(request).map(it -> isForStaff(request) ? "/tyo" : "/");
    }

    private static Optional<Host> host(HttpServletRequest request) {
        return Optional.ofNullable((Host) request.getAttribute(HostDoor.HOST));
    }

    private static boolean isSent(HttpServletRequest request) {
        return "POST".equals(request.getMethod());
    }
}
