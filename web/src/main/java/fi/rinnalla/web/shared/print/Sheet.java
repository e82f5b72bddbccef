package fi.rinnalla.web.shared.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A page to print.
 *
 * @param xhtml well formed, with a title, a description and a language
 * @param css ours alone: pages for the screen carry no style of their own, and neither does this one before it is printed
 */
public record Sheet(String xhtml, String css) {
    /** A style sheet that lies in {@code print/}. */
    public static String style(String name) {
        try (var in = Sheet.class.getResourceAsStream("/print/" + name + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String dressed() {
        return xhtml.replace("</head>", "<style>" + css + "</style></head>");
    }
}
