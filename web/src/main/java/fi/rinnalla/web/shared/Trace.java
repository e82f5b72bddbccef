package fi.rinnalla.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A fault in one line: kinds of exceptions and our own places in the code. Messages are left out, for a message may quote
 * what a person wrote; so are the address asked for beyond its first part, and everything of the sender.
 */
final class Trace {
    private static final int DEEP = 4;

    private Trace() {}

    static String of(Throwable thrown, HttpServletRequest request) {
        var line = new StringBuilder("fault at ").append(request.getMethod());
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            line.append(" | ").append(cause.getClass().getName()).append(" at ").append(places(cause));
        }
        return line.toString();
    }

    private static String places(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("fi.rinnalla"))
                .limit(DEEP)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }
}
