package fi.rinnalla.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads a form whole, up to 64 kB, before anybody acts on it; a larger one is answered 413 in our own words. A form with a
 * file goes on unread, where one is taken: it is read when it is known who sends it.
 */
public class BodyDoor extends HttpFilter {
    static final int LIMIT = 64 * 1024;
    static final String BODY = "rinnalla.body";

    @Inject
    private transient ErrorPages errors;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        if (Multipart.isIn(request) && StaffPaths.takeAFile(request.getRequestURI())) {
            passOn(request, response, chain);
            return;
        }
        var body = request.getContentLengthLong() > LIMIT
                ? new byte[LIMIT + 1]
                : request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            errors.send(413, request, response);
            return;
        }
        request.setAttribute(BODY, body);
        chain.doFilter(new Read(request, body), response);
    }

    private void passOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > Multipart.LIMIT) {
            errors.send(413, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static final class Read extends HttpServletRequestWrapper {
        private final byte[] body;

        private Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new InMemory(new ByteArrayInputStream(body));
        }
    }

    private static final class InMemory extends ServletInputStream {
        private final ByteArrayInputStream body;

        private InMemory(ByteArrayInputStream body) {
            this.body = body;
        }

        @Override
        public boolean isFinished() {
            return body.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("forms are read at once");
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return body.read(into, from, length);
        }
    }
}
