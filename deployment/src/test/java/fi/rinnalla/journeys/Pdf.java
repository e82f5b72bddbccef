package fi.rinnalla.journeys;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on a paper. */
final class Pdf {
    private Pdf() {}

    static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** By which a certificate is checked. */
    static String code(String words) {
        return words.replaceAll("(?s).*?([a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}).*", "$1");
    }
}
