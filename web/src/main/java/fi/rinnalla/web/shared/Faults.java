package fi.rinnalla.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every fault of a page ends here: in one honest page and, where it is ours, one log line without anything a person wrote.
 * Those of the doors before it end in {@link FaultDoor}.
 */
@Provider
public class Faults implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger("fi.rinnalla.fault");

    @Inject
    private ErrorPages errors;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        var status = FaultStatus.of(thrown);
        if (status >= 500) {
            LOG.log(Level.WARNING, () -> Trace.of(thrown, request));
        }
        if (ApiPaths.hold(request.getRequestURI())) {
            return toAProgram(status, thrown);
        }
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(errors.render(status, request))
                .build();
    }

    private static Response toAProgram(int status, Throwable thrown) {
        var problem =
                thrown instanceof BadParameter bad ? ProblemDetail.ofParameter(bad.name()) : ProblemDetail.of(status);
        return Response.status(status)
                .type(ProblemDetail.TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem.json())
                .build();
    }
}
