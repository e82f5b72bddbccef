package fi.rinnalla.web.access;

import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Multipart;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The fields of a form as they were sent, in their order, without its key. A file is not kept for nobody. */
public record TypedForm(List<Pair> fields) {
    static TypedForm in(HttpServletRequest request) throws IOException {
        if (Multipart.isIn(request)) {
            return new TypedForm(List.of());
        }
        var body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new TypedForm(Arrays.stream(body.split("&"))
                .filter(it -> it.contains("="))
                .map(Pair::of)
                .filter(it -> !it.name().equals(FormKeys.FIELD))
                .toList());
    }

    public record Pair(String name, String value) {
        private static Pair of(String written) {
            var parts = written.split("=", 2);
            return new Pair(decoded(parts[0]), decoded(parts[1]));
        }

        private static String decoded(String part) {
            try {
                return URLDecoder.decode(part, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException broken) {
                return part;
            }
        }
    }
}
