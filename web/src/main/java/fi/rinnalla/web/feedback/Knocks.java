package fi.rinnalla.web.feedback;

import fi.rinnalla.services.access.Knock;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who is at the gate, as far as the connection itself tells. No header is asked: anybody can write one. */
@RequestScoped
public class Knocks {
    @Inject
    private HttpServletRequest request;

    Knock with(String ticket) {
        return new Knock(request.getRemoteAddr(), Typed.text(ticket));
    }
}
