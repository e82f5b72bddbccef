package fi.rinnalla.web.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What went wrong, as RFC 9457 has it: in English, for whoever writes the program. No word of a person and nothing of what was
 * asked stands in it.
 *
 * @param kind behind {@code urn:rinnalla:problem:}
 * @param parameter the one that has to be mended; empty where it is none
 */
public record ProblemDetail(int status, String kind, String title, String detail, String parameter) {
    public static final String TYPE = "application/problem+json";

    private static final Map<Integer, ProblemDetail> KNOWN = Map.of(
            400, of(400, "bad-request", "Bad request", "The request was not understood."),
            401, of(401, "token", "Token needed", "Send a valid token as 'Authorization: Bearer …'."),
            403, of(403, "scope", "Not allowed", "The token was not given for this."),
            404, of(404, "not-found", "Not found", "There is nothing at this address."),
            405, of(405, "method", "Method not allowed", "This interface is read by GET."),
            421, of(421, "host", "Misdirected request", "Nobody answers at this host."),
            429, of(429, "too-many", "Too many requests", "Wait as long as Retry-After says."),
            503, of(503, "unavailable", "Unavailable", "Try again in a moment."));

    public static ProblemDetail of(int status) {
        return KNOWN.getOrDefault(
                status,
                status >= 500
                        ? of(status, "fault", "Fault", "This is our fault. Try again later.")
                        : of(status, "refused", "Refused", "The request was refused."));
    }

    public static ProblemDetail ofParameter(String name) {
        return new ProblemDetail(400, "parameter", "Parameter not understood", "See the document.", name);
    }

    private static ProblemDetail of(int status, String kind, String title, String detail) {
        return new ProblemDetail(status, kind, title, detail, "");
    }

    /** Nothing here has to be escaped: all of it is ours. */
    public byte[] json() {
        var more = parameter.isEmpty() ? "" : ",\"parameter\":\"" + parameter + "\"";
        return ("{\"type\":\"urn:rinnalla:problem:" + kind + "\",\"title\":\"" + title + "\",\"status\":" + status
                        + ",\"detail\":\"" + detail + "\"" + more + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    public void send(HttpServletResponse response) throws IOException {
        var body = json();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
