package fi.rinnalla.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A reader without a cookie who goes from page to page, and counts what the server tries to leave with them. */
final class Reading implements Errand {

    private final Wire wire;
    private final List<Request> pages;
    private final AtomicInteger next;
    private final AtomicLong cookies;

    Reading(int port, List<Request> pages, AtomicInteger next, AtomicLong cookies) {
        this.wire = new Wire(port);
        this.pages = pages;
        this.next = next;
        this.cookies = cookies;
    }

    @Override
    public void run() throws IOException {
        var page = pages.get(next.getAndIncrement() % pages.size());
        if (wire.send(page).need(200).header("Set-Cookie").isPresent()) {
            cookies.incrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
