package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Stale;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every fault ends here: in one honest page and, where it is ours, one log line without anything a person wrote. */
@Provider
public class Faults implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger("fi.rinnalla.fault");

    @Inject
    private ErrorPages errors;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        var status = status(thrown);
        if (status >= 500) {
            LOG.log(Level.WARNING, () -> Trace.of(thrown, request));
        }
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(errors.render(status, request))
                .build();
    }

    private static int status(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return 404;
            }
            if (cause instanceof NotAllowed) {
                return 403;
            }
            if (cause instanceof Stale) {
                return 409;
            }
            if (cause instanceof WebApplicationException web) {
                return web.getResponse().getStatus();
            }
            if (cause instanceof java.sql.SQLTransientException
                    || cause instanceof java.sql.SQLNonTransientConnectionException
                    || cause.getClass().getName().contains("PoolingException")) {
                return 503;
            }
        }
        return 500;
    }
}
