package fi.rinnalla.bench.bare;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Sends the same answer always: the one it was given, head and body. */
@WebServlet("/constant")
public class Constant extends HttpServlet {
    private static final Set<String> SERVERS_OWN = Set.of("date", "content-length", "connection", "transfer-encoding");

    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = {};

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var whole = request.getInputStream().readAllBytes();
        var head = new String(whole, StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2)[0];
        headers.clear();
        head.lines().skip(1).map(line -> line.split(": ?", 2)).forEach(it -> headers.put(it[0], it[1]));
        headers.keySet().removeIf(it -> SERVERS_OWN.contains(it.toLowerCase(java.util.Locale.ROOT)));
        body = java.util.Arrays.copyOfRange(whole, head.length() + 4, whole.length);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
