package fi.rinnalla.web.tenancy;

import fi.rinnalla.services.access.ClosingTheCard;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.web.access.Cookies;
import fi.rinnalla.web.shared.Chromes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.logging.Logger;

/**
 * Leaves at once for a neutral page and takes every trace we may have left in the browser along. Works without script. On a
 * device that holds visits which nobody else knows of yet, those stay: they say nothing of whoever leaves.
 */
@RequestScoped
@Path("poistu")
public class ExitController {
    private static final Logger LOG = Logger.getLogger(ExitController.class.getName());

    @Inject
    private Chromes chromes;

    @Inject
    private Provider<ClosingTheCard> closing;

    @Inject
    private Cookies cookies;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response leave() {
        cookies.in(request, Cookies.Session.CARD).ifPresent(this::close);
        var away = Response.seeOther(URI.create(chromes.profile().exitTarget()));
        return cookies.marksWait(request) ? leavingMarks(away) : leavingNothing(away);
    }

    private static Response leavingNothing(ResponseBuilder away) {
        return away.header("Clear-Site-Data", "\"cookies\", \"storage\"").build();
    }

    /** The sessions end all the same. What a parent kept in this browser the page takes out itself, with its script. */
    private Response leavingMarks(ResponseBuilder away) {
        return away.cookie(cookies.take(Cookies.Session.STAFF), cookies.take(Cookies.Session.CARD))
                .build();
    }

    /** Nothing keeps anybody from leaving. Without its cookie, a session that could not be closed ends by itself. */
    private void close(Token token) {
        try {
            closing.get().close(token);
        } catch (RuntimeException away) {
            LOG.warning("a card could not be closed while its holder left");
        }
    }
}
