package fi.rinnalla.bench;

import java.io.IOException;
import java.util.function.Supplier;

/** Sends a request again and again, and wants the answer to be there. */
final class Sending implements Errand {

    private final Wire wire;
    private final Supplier<Request> request;

    Sending(int port, Supplier<Request> request) {
        this.wire = new Wire(port);
        this.request = request;
    }

    Sending(int port, Request always) {
        this(port, () -> always);
    }

    @Override
    public void run() throws IOException {
        wire.send(request.get()).need(200);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
