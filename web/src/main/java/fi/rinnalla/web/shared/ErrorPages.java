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
    private JteViewEngine templates;

    public void send(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = render(status, request);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    public byte[] render(int status, HttpServletRequest request) {
        var atWork = request.getAttribute(WORKS_IN) != null;
        return templates.render(atWork ? "error/staff.jte" : "error/error.jte", page(status, request));
    }

    private ErrorPage page(int status, HttpServletRequest request) {
        return new ErrorPage(chrome(request), status, "");
    }

    private Chrome chrome(HttpServletRequest request) {
        var language = Languages.of(request);
        var host = Optional.ofNullable((Host) request.getAttribute(HostDoor.HOST))
                .filter(it -> it.owner() == Host.Owner.TENANT);
        if (host.isEmpty()) {
            return chromes.house(language, "portal.title.home", List.of());
        }
        try {
            if (request.getAttribute(WORKS_IN) instanceof Language worksIn) {
                return chromes.staff(worksIn, "staff.nav.today", null);
            }
            return chromes.portal(language, "portal.title.home", Chrome.Exit.QUIET, "");
        } catch (RuntimeException away) {
            return chromes.house(language, "portal.title.home", List.of());
        }
    }
}
