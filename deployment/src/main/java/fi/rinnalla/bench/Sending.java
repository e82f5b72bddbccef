package fi.rinnalla.bench;

import java.io.IOException;
import java.util.function.Supplier;

/** Sends a request again and again, and wants to be answered as expected. */
final class Sending implements Errand {

    private final Wire wire;
    private final Supplier<Request> request;
    private final int expected;

    Sending(int port, Supplier<Request> request, int expected) {
        this.wire = new Wire(port);
        this.request = request;
        this.expected = expected;
    }

    Sending(int port, Request always, int expected) {
        this(port, () -> always, expected);
    }

    @Override
    public void run() throws IOException {
        wire.send(request.get()).need(expected);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
