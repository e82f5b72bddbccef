package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Stale;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** What a fault is called in HTTP: by its first cause that says anything. */
public final class FaultStatus {
    /** The kinds of SQL states of a database that is away, has no room left, or is just being stopped. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    /** What the server says of a pool that has nothing to give, and of a transaction that could not begin or end. */
    private static final Set<String> OF_THE_SERVER = Set.of("PoolingException", "SystemException", "XAException");

    private FaultStatus() {}

    public static int of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return 404;
            }
            if (cause instanceof NotAllowed) {
                return 403;
            }
            if (cause instanceof BadParameter) {
                return 400;
            }
            if (cause instanceof TooMuch) {
                return 413;
            }
            if (cause instanceof Stale) {
                return 409;
            }
            if (cause instanceof WebApplicationException web) {
                return web.getResponse().getStatus();
            }
            if (cause instanceof Busy || isAway(cause)) {
                return 503;
            }
        }
        return 500;
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof SQLException sql && isAway(sql)
                || OF_THE_SERVER.contains(cause.getClass().getSimpleName())
                || isTakenBackForNoReason(cause);
    }

    /** Its connection was closed before it could end. What is taken back for a reason has the reason as its cause. */
    private static boolean isTakenBackForNoReason(Throwable cause) {
        return cause.getClass().getSimpleName().equals("RollbackException") && cause.getCause() == null;
    }

    /** The pool's own faults carry no state: it could not give a connection. */
    private static boolean isAway(SQLException fault) {
        var state = fault.getSQLState();
        return state == null || AWAY.stream().anyMatch(state::startsWith);
    }
}
