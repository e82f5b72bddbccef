package fi.rinnalla.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** What came back: the head as it was sent, the body as it was sent. */
record Answer(String head, byte[] body) {
    private static final int MOST_SAID = 400;

    int status() {
        return Integer.parseInt(head.substring(9, 12));
    }

    Optional<String> header(String name) {
        return header(head, name);
    }

    static Optional<String> header(String head, String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    List<String> headers(String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }

    int bytesOnTheWire() {
        return head.length() + body.length;
    }

    /** Head and body as they were sent. */
    byte[] whole() {
        var whole = Arrays.copyOf(head.getBytes(StandardCharsets.ISO_8859_1), bytesOnTheWire());
        System.arraycopy(body, 0, whole, head.length(), body.length);
        return whole;
    }

    String text() throws IOException {
        var zipped = header("Content-Encoding").filter("gzip"::equals).isPresent();
        if (!zipped) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    Answer need(int status) {
        if (status() != status) {
            var said = new String(body, StandardCharsets.UTF_8).replaceAll("<[^>]*>|\\s+", " ");
            throw new IllegalStateException("the server answered " + status() + " instead of " + status + ": "
                    + said.substring(0, Math.min(MOST_SAID, said.length())));
        }
        return this;
    }
}
