package fi.rinnalla.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened, in its order; closed in the other order, once, whoever asks for it. */
final class Opened implements AutoCloseable {

    private final Console console;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private volatile boolean closing;

    Opened(Console console) {
        this.console = console;
    }

    /** Whatever is opened while everything is being closed is closed too. */
    synchronized <T extends AutoCloseable> T keep(T part) {
        parts.push(part);
        if (closing) {
            close();
        }
        return part;
    }

    boolean isClosing() {
        return closing;
    }

    @Override
    public synchronized void close() {
        closing = true;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception failed) {
                console.say("Rinnalla: " + failed.getMessage());
            }
        }
    }
}
