package fi.rinnalla.web.comparison.chart;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A drawing as a file of its own: it says how it looks itself, asks nobody for anything and holds no script. */
public record SvgFile(Drawing drawing, String title, String description) {
    public byte[] bytes() {
        var svg = new StringBuilder(4_000);
        line(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " font-family=\"'Source Sans 3', 'Source Sans Pro', sans-serif\" font-size=\"%s\">",
                drawing.width(),
                drawing.height(),
                2 * drawing.width(),
                2 * drawing.height(),
                Ink.LETTERS);
        line(svg, "<title>%s</title>", escaped(title));
        line(svg, "<desc>%s</desc>", escaped(description));
        line(svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>", Ink.hex(Ink.PAPER));
        drawing.lines()
                .forEach(it -> line(
                        svg,
                        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>",
                        it.x(),
                        it.top(),
                        it.right(),
                        it.bottom(),
                        Ink.hex(Ink.AXIS)));
        drawing.boxes()
                .forEach(it -> line(
                        svg,
                        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\"/>",
                        it.x(),
                        it.y(),
                        it.width(),
                        it.height(),
                        Ink.hex(Ink.fill(it.kind())),
                        Ink.hex(Ink.outline())));
        drawing.words()
                .forEach(it -> line(
                        svg,
                        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"3\""
                                + " paint-order=\"stroke\"%s>%s</text>",
                        it.x(),
                        it.y(),
                        it.anchor(),
                        Ink.hex(Ink.of(it)),
                        Ink.hex(Ink.PAPER),
                        Ink.isBold(it) ? " font-weight=\"650\"" : "",
                        escaped(it.text())));
        return svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder svg, String line, Object... with) {
        svg.append(String.format(Locale.ROOT, line, with)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
