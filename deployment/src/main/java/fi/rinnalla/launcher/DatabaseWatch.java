package fi.rinnalla.launcher;

import java.time.Duration;

/** Looks after the embedded database, which nobody else does: should it be killed or give up, it is started again. */
final class DatabaseWatch implements AutoCloseable {

    private static final Duration STEP = Duration.ofSeconds(1);

    private final EmbeddedDatabase database;
    private final Console console;
    private final Thread thread = new Thread(this::keepLooking, "database watch");
    private volatile boolean ended;

    DatabaseWatch(EmbeddedDatabase database, Console console) {
        this.database = database;
        this.console = console;
        thread.setDaemon(true);
        thread.start();
    }

    private void keepLooking() {
        while (!ended) {
            if (database.isGone()) {
                console.progress("the database ended by itself; starting it again");
                if (rises()) {
                    console.say("Rinnalla: the database is back.");
                }
            }
            pause();
        }
    }

    private boolean rises() {
        while (!ended) {
            try {
                if (database.rise()) {
                    return true;
                }
            } catch (Refused notYet) {
                // a full disk or a machine out of processes passes; whoever can end this watch does it by closing
            }
            pause();
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
    }

    /** A start that has begun is waited for, so that what is stopped next is there. */
    @Override
    public void close() throws InterruptedException {
        ended = true;
        thread.join();
    }
}
