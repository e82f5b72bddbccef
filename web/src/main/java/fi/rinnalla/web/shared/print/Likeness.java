package fi.rinnalla.web.shared.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a print as a picture: what is seen before is what comes out of the printer. */
public record Likeness(byte[] pdf) {
    /** @param width in pixels */
    public byte[] png(int width) {
        try (var document = Loader.loadPDF(pdf)) {
            var scale = width / document.getPage(0).getMediaBox().getWidth();
            var picture = new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
            return png(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In few colours: paper, ink and a brand need no more, and a slow line is glad of it. */
    private static byte[] png(BufferedImage picture) throws IOException {
        var few = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
        few.getGraphics().drawImage(picture, 0, 0, null);
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(few, "png", stream);
        }
        return bytes.toByteArray();
    }
}
