package fi.rinnalla.web.feedback;

import fi.rinnalla.services.access.Knock;
import fi.rinnalla.web.access.ClientAddress;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who is at the gate, as far as the connection tells. */
@RequestScoped
public class Knocks {
    @Inject
    private HttpServletRequest request;

    @Inject
    private ClientAddress address;

    public Knock with(String ticket) {
        return new Knock(address.of(request), Typed.text(ticket));
    }
}
