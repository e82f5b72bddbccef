package fi.rinnalla.web.access;

import fi.rinnalla.services.access.LeavingWork;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The way out of work: the session ends on the server first, and then in the browser. */
@Controller
@RequestScoped
@Path("ulos")
public class SignOutController {
    @Inject
    private Provider<LeavingWork> leaving;

    @Inject
    private Cookies cookies;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    @POST
    public Response leave() {
        if (caller.isStaff()) {
            cookies.in(request, Cookies.Session.STAFF)
                    .ifPresent(it -> leaving.get().leave(it));
        }
        return Response.seeOther(URI.create("/kirjaudu?tila=ulos"))
                .cookie(cookies.take(Cookies.Session.STAFF))
                .build();
    }
}
