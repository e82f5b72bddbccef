package fi.rinnalla.web.shared.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;

/** Prints a page of ours as PDF/UA: tagged, titled, in its language, with its fonts inside. It asks nobody for anything. */
@ApplicationScoped
public class Press {
    /** {@code <object type="qr" data="ADDRESS" alt="…">} is drawn as a code. */
    private static final String CODE = "qr";

    /** {@code <object type="sign" data="PNG, in Base64" alt="…">}: the picture comes with the page, nobody is asked for it. */
    private static final String SIGN = "sign";

    private static final String FAMILY = "Source Sans 3";
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    public Press() {
        XRLog.listRegisteredLoggers().forEach(it -> XRLog.setLevel(it, Level.WARNING));
    }

    public byte[] print(Sheet sheet) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("regular"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> font("bold"), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .useObjectDrawerFactory(drawers())
                    .withProducer("Rinnalla")
                    .useUriResolver((base, address) -> null)
                    .withHtmlContent(sheet.dressed(), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static DefaultObjectDrawerFactory drawers() {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(CODE, code());
        drawers.registerDrawer(SIGN, sign());
        return drawers;
    }

    private static FSObjectDrawer code() {
        return (element, x, y, width, height, device, context, dots) -> {
            var side = width / dots;
            var shape = Modules.of(element.getAttribute("data")).shape(side);
            device.drawWithGraphics((float) x, (float) y, (float) side, (float) (height / dots), ink -> {
                ink.setColor(Color.BLACK);
                ink.fill(shape);
            });
            return null;
        };
    }

    private static FSObjectDrawer sign() {
        return (element, x, y, width, height, device, context, dots) -> {
            var picture = Sign.read(element.getAttribute("data"));
            var wide = width / dots;
            var high = height / dots;
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) wide,
                    (float) high,
                    ink -> ink.drawImage(
                            picture,
                            AffineTransform.getScaleInstance(wide / picture.getWidth(), high / picture.getHeight()),
                            null));
            return null;
        };
    }

    /** Without its joined letters: "ft" in one would have no letters behind it for whoever is read to (ISO 14289-1, 7.21.7). */
    private static InputStream font(String weight) {
        try (var file = Press.class.getResourceAsStream("/print/source-sans-3-" + weight + ".ttf")) {
            return new ByteArrayInputStream(withoutJoining(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the list of a font's tables, sixteen bytes for each after the first twelve, the one that joins gets a name nobody asks for. */
    private static byte[] withoutJoining(byte[] font) {
        var tables = ByteBuffer.wrap(font).getShort(4);
        for (var at = 12; at < 12 + 16 * tables; at += 16) {
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[at] = 'X';
            }
        }
        return font;
    }
}
