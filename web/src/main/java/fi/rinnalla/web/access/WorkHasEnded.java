package fi.rinnalla.web.access;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.ErrorPages;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.HostDoor;
import fi.rinnalla.web.shared.Languages;
import fi.rinnalla.web.shared.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What somebody sees on a staff page without being at work: the sign-in. A form that was sent after the session had ended
 * is kept on the page as it was typed, to be sent again from there; nothing of it is stored.
 */
@ApplicationScoped
public class WorkHasEnded {
    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    @Inject
    private Templates templates;

    @Inject
    private ErrorPages errors;

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var host = (Host) request.getAttribute(HostDoor.HOST);
        if (host == null || host.owner() != Host.Owner.TENANT) {
            errors.send(404, request, response);
        } else if ("POST".equals(request.getMethod())) {
            keep(request, response);
        } else {
            response.setStatus(303);
            response.setHeader("Location", "/kirjaudu");
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Languages.wished(request, chromes.profile().languages());
        var chrome = chromes.staff(language, "staff.signin.heading", null);
        var typed = TypedForm.in(request);
        var page = new ExpiredPage(chrome, keys.fresh(), request.getRequestURI(), typed);
        var body = templates.render(ExpiredPage.TEMPLATE + ".jte", page);
        response.setStatus(403);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
