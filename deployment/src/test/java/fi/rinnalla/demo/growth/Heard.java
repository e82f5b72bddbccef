package fi.rinnalla.demo.growth;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/** Counts the statements that a persistence unit sends. */
public final class Heard extends AbstractSessionLog {
    static final AtomicInteger STATEMENTS = new AtomicInteger();

    @Override
    public boolean shouldLog(int level, String category) {
        return SessionLog.SQL.equals(category) && level == SessionLog.FINE;
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (SessionLog.SQL.equals(entry.getNameSpace())) {
            STATEMENTS.incrementAndGet();
        }
    }
}
