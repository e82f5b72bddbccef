package fi.rinnalla.web.comparison.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Words as outlines of the fonts that prints use, so that a picture does not hang on what is installed where it is drawn. */
record Letters(TrueTypeFont font, CmapLookup letters, Drawing.Words words) {
    private static final class Fonts {
        static final TrueTypeFont REGULAR = font("regular");
        static final TrueTypeFont BOLD = font("bold");

        private static TrueTypeFont font(String weight) {
            try (var file = Letters.class.getResourceAsStream("/print/source-sans-3-" + weight + ".ttf")) {
                return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Letters of(Drawing.Words words) {
        var font = Ink.isBold(words) ? Fonts.BOLD : Fonts.REGULAR;
        try {
            return new Letters(font, font.getUnicodeCmapLookup(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only one draws at a time: the font reads its outlines when they are asked for. */
    Shape shape() {
        synchronized (font) {
            try {
                return placed();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Shape placed() throws IOException {
        var scale = Ink.LETTERS / font.getUnitsPerEm();
        var path = new Path2D.Double();
        var x = 0.0;
        for (var letter : words.text().codePoints().toArray()) {
            var glyph = letters.getGlyphId(letter);
            var outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                path.append(outline.getPath().getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
            }
            x += font.getAdvanceWidth(glyph);
        }
        var from = words.x() - before(x * scale);
        return new AffineTransform(scale, 0, 0, -scale, from, words.y()).createTransformedShape(path);
    }

    private double before(double width) {
        return switch (words.anchor()) {
            case "end" -> width;
            case "middle" -> width / 2;
            default -> 0;
        };
    }
}
