package fi.rinnalla.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The way out, at every door: the session ends on the server first, and then in the browser. */
@RequestScoped
@Path("ulos")
public class SignOutController {
    @Inject
    private WaysIn ways;

    @Inject
    private Cookies cookies;

    @Inject
    private HttpServletRequest request;

    @POST
    public Response leave() {
        var way = ways.here();
        if (way.isInside()) {
            cookies.in(request, way.session()).ifPresent(way::leave);
        }
        return Response.seeOther(URI.create("/kirjaudu?tila=ulos"))
                .cookie(cookies.take(way.session()))
                .build();
    }
}
