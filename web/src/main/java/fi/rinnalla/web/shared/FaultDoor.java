package fi.rinnalla.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What goes wrong in the doors themselves ends here, as {@link Faults} ends what goes wrong in a page: the server's own error
 * page is nobody's.
 */
public class FaultDoor extends HttpFilter {
    private static final Logger LOG = Logger.getLogger("fi.rinnalla.fault");

    @Inject
    private transient ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            if (response.isCommitted()) {
                throw thrown;
            }
            var status = FaultStatus.of(thrown);
            if (status >= 500) {
                LOG.log(Level.WARNING, () -> Trace.of(thrown, request));
            }
            response.resetBuffer();
            errors.send(status, request, response);
        }
    }
}
