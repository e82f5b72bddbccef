package fi.rinnalla.web.access;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.web.shared.HostDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Finds the way in at the door where the request stands. */
@RequestScoped
public class WaysIn {
    @Inject
    @Any
    private Instance<WayIn> all;

    @Inject
    private HttpServletRequest request;

    public WayIn here() {
        var host = (Host) request.getAttribute(HostDoor.HOST);
        return all.stream().filter(it -> it.at() == host.owner()).findFirst().orElseThrow();
    }
}
