package fi.rinnalla.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form that carries a file ({@code multipart/form-data}), read by ourselves so that nothing of it touches a disk. The key
 * of such a form stands in its address: it is looked at before the body is.
 */
public record Multipart(Map<String, Part> parts) {
    /** The heaviest picture, and what is written beside it. */
    public static final int LIMIT = 9 * 1024 * 1024;

    private static final String TYPE = "multipart/form-data";
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?");
    private static final Pattern NAME = Pattern.compile(";\\s*name=\"([^\"]*)\"");
    private static final Pattern PART_TYPE = Pattern.compile("(?im)^content-type:\\s*([^\\r\\n;]+)");
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    public Multipart {
        parts = Map.copyOf(parts);
    }

    /** @param type what its sender calls it; empty for a field that was typed */
    public record Part(String type, byte[] content) {
        private static final Set<String> PICTURES = Set.of("image/jpeg", "image/jpg", "image/pjpeg", "image/png");

        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }

        /** As its sender calls it, of the kinds that we take; what it is, shows when it is opened. */
        public boolean saysItIsAPicture() {
            return PICTURES.contains(type);
        }
    }

    public static boolean isIn(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(TYPE);
    }

    /** What stands in the address, and never in the body. */
    static Optional<String> keyOf(HttpServletRequest request) {
        return Arrays.stream(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(it -> it.startsWith(FormKeys.FIELD + "="))
                .map(it -> URLDecoder.decode(it.substring(FormKeys.FIELD.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }

    /**
     * Reads to the end, or to the limit.
     *
     * @throws TooMuch beyond it
     */
    public static Multipart read(String contentType, InputStream in) throws IOException {
        var body = in.readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw new TooMuch();
        }
        return of(contentType, body);
    }

    /** Of a broken one, what is whole. */
    static Multipart of(String contentType, byte[] body) {
        var parts = new HashMap<String, Part>();
        var boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (boundary.find()) {
            var mark = ("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
            int at = find(body, mark, 0);
            while (at >= 0) {
                var next = find(body, mark, at + mark.length);
                if (next >= 0) {
                    part(body, at + mark.length + 2, next - 2, parts);
                }
                at = next;
            }
        }
        return new Multipart(parts);
    }

    public String text(String name) {
        return Optional.ofNullable(parts.get(name)).map(Part::text).orElse("");
    }

    /** Empty where none was chosen. */
    public Optional<Part> file(String name) {
        return Optional.ofNullable(parts.get(name)).filter(it -> it.content().length > 0);
    }

    private static void part(byte[] body, int from, int to, Map<String, Part> parts) {
        var headEnds = find(body, END_OF_HEAD, from);
        if (headEnds < 0 || headEnds + END_OF_HEAD.length > to) {
            return;
        }
        var head = new String(body, from, headEnds - from, StandardCharsets.UTF_8);
        var name = NAME.matcher(head);
        if (name.find()) {
            var type = PART_TYPE.matcher(head);
            var content = Arrays.copyOfRange(body, headEnds + END_OF_HEAD.length, to);
            parts.putIfAbsent(
                    name.group(1),
                    new Part(type.find() ? type.group(1).strip().toLowerCase(Locale.ROOT) : "", content));
        }
    }

    private static int find(byte[] body, byte[] what, int from) {
        for (int at = from; at <= body.length - what.length; at++) {
            if (Arrays.equals(body, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        return -1;
    }
}
