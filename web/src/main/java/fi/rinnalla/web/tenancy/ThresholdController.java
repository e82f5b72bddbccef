package fi.rinnalla.web.tenancy;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.HostDoor;
import fi.rinnalla.web.shared.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The bare address: leads on to the language the reader's browser asks for, or to the network's comparison. */
@RequestScoped
@Path("")
public class ThresholdController {
    @Inject
    private Chromes chromes;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response enter() {
        var host = (Host) request.getAttribute(HostDoor.HOST);
        return Response.status(Response.Status.FOUND)
                .location(URI.create(inside(host)))
                .build();
    }

    private String inside(Host host) {
        return host.owner() == Host.Owner.NETWORK
                ? "/vertailu"
                : "/" + Languages.wished(request, chromes.profile().languages()).path() + "/";
    }
}
