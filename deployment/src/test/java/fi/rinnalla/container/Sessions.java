package fi.rinnalla.container;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the sessions that the server opens. */
@WebListener
public class Sessions implements HttpSessionListener {
    private static final AtomicInteger OPENED = new AtomicInteger();

    static int opened() {
        return OPENED.get();
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        OPENED.incrementAndGet();
    }
}
