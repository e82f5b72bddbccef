package fi.rinnalla.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends bytes that are the same for everybody, zipped where the browser takes it. Pages with secrets are never zipped. */
final class Zipped {
    private Zipped() {}

    static void send(byte[] plain, byte[] zipped, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var small = zipped != null && takenBy(request);
        var body = small ? zipped : plain;
        if (zipped != null) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (small) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    static boolean takenBy(HttpServletRequest request) {
        var accepts = request.getHeader("Accept-Encoding");
        return accepts != null && accepts.contains("gzip");
    }
}
