package fi.rinnalla.web.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A PDF written anew without what acts by itself: scripts, what starts when it is opened, files within the file. Who wrote it, and
 * with what, is left out too; its title stays.
 */
final class CleanPdf {
    private static final COSName OPENS = COSName.getPDFName("OpenAction");
    private static final COSName ACTS = COSName.getPDFName("AA");
    private static final COSName ACTION = COSName.getPDFName("A");
    private static final COSName FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName SCRIPTS = COSName.getPDFName("JavaScript");

    private CleanPdf() {}

    /** Empty where it cannot be read, or only with a password. */
    static Optional<byte[]> of(byte[] sent) {
        try (var document = Loader.loadPDF(sent)) {
            return document.isEncrypted() || document.getNumberOfPages() == 0
                    ? Optional.empty()
                    : Optional.of(written(document));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static byte[] written(PDDocument document) throws IOException {
        var title = document.getDocumentInformation().getTitle();
        var info = new PDDocumentInformation();
        info.setTitle(title);
        document.setDocumentInformation(info);
        quiet(document.getDocumentCatalog().getCOSObject());
        for (var page : document.getPages()) {
            quiet(page);
        }
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static void quiet(COSDictionary catalog) {
        catalog.removeItem(OPENS);
        catalog.removeItem(ACTS);
        catalog.removeItem(ASSOCIATED);
        catalog.removeItem(COSName.METADATA);
        catalog.removeItem(COSName.ACRO_FORM);
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            names.removeItem(FILES);
            names.removeItem(SCRIPTS);
        }
    }

    private static void quiet(PDPage page) throws IOException {
        page.getCOSObject().removeItem(ACTS);
        page.getCOSObject().removeItem(COSName.METADATA);
        if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray notes) {
            for (int n = notes.size() - 1; n >= 0; n--) {
                if (!(notes.getObject(n) instanceof COSDictionary note) || !isALink(note)) {
                    notes.remove(n);
                }
            }
        }
    }

    /** Within the document or to the web, and nothing else. */
    private static boolean isALink(COSDictionary note) {
        note.removeItem(ACTS);
        var goes = note.getDictionaryObject(ACTION);
        var leads = !(goes instanceof COSDictionary action)
                || COSName.URI.equals(action.getCOSName(COSName.S))
                || COSName.getPDFName("GoTo").equals(action.getCOSName(COSName.S));
        if (goes instanceof COSDictionary action) {
            action.removeItem(COSName.NEXT);
        }
        return leads && COSName.LINK.equals(note.getCOSName(COSName.SUBTYPE));
    }
}
