package fi.rinnalla.faults;

import fi.rinnalla.launcher.SmallHouse;
import java.util.ArrayList;
import java.util.List;

/** Small houses in trouble for as long as somebody looks at them, and well afterwards. */
public final class InTrouble {
    private static final String WORKER = "heikki@koti.example";
    private static String password;

    private InTrouble() {}

    public static SmallHouse frail() {
        return Harmed.house();
    }

    /** With the limits that a house has. */
    public static SmallHouse strict() {
        return Harmed.strict();
    }

    /** The mail address and the password of somebody who works in the frail house. */
    public static synchronized List<String> worker() {
        if (password == null) {
            var said = frail().admin("staff create --tenant koti --email " + WORKER + " --role WORKER --language SV");
            password = said.lines().toList().get(1).strip();
        }
        return List.of(WORKER, password);
    }

    /** While the database's table has another name. The house may notice before the look is over, and close: then again. */
    public static void without(String table, Look look) {
        var rows = new Rows(frail());
        for (int again = 0; again < 3; again++) {
            try {
                rows.change("alter table app." + table + " rename to mislaid");
                if (look.at()) {
                    return;
                }
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            } finally {
                mend(rows, table);
            }
        }
        throw new AssertionError("never seen without " + table);
    }

    private static void mend(Rows rows, String table) {
        try {
            rows.change("alter table app.mislaid rename to " + table);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        Wait.until("ready again", () -> frail().isReady());
    }

    /** While every process of the database is stopped where it stands. */
    public static void hanging(Runnable look) {
        var stopped = new ArrayList<ProcessHandle>();
        try {
            stopped.addAll(Processes.family(frail().postmaster()));
            Processes.signal("STOP", stopped);
            look.run();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            goOn(stopped);
        }
    }

    private static void goOn(List<ProcessHandle> stopped) {
        try {
            Processes.signal("CONT", stopped);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        Wait.until("ready again", () -> frail().isReady());
    }

    /** Looks, and says whether what was to be seen was seen. */
    @FunctionalInterface
    public interface Look {
        boolean at();
    }
}
