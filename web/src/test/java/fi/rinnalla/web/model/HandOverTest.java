package fi.rinnalla.web.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.model.FileFact;
import fi.rinnalla.domain.model.FileKind;
import fi.rinnalla.domain.shared.Language;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is handed over")
class HandOverTest {
    @Test
    void is_told_to_machines_with_what_each_file_adds_up_to() {
        var paper = "papers".getBytes(StandardCharsets.UTF_8);
        var text = Manifest.of(AVersion.sheet(), AVersion.whole(), "Kotipolku ry", Map.of("passi-fi.pdf", paper));

        try (var reader = Json.createReader(new StringReader(text))) {
            var json = reader.readObject();
            assertThat(json.getString("organisation")).isEqualTo("Kotipolku ry");
            assertThat(json.getInt("version")).isEqualTo(2);
            assertThat(json.getJsonObject("texts").keySet()).containsExactlyInAnyOrder("fi", "sv", "en", "selko");
            assertThat(json.getJsonObject("origin").getString("organisation")).isEqualTo("Naapuri ry");
            assertThat(json.getJsonArray("materials").getJsonObject(1).getString("file"))
                    .isEqualTo("aineisto/01-ohje-ohjaajalle.pdf");
            var files = json.getJsonArray("files");
            assertThat(files.getJsonObject(0).getString("sha256")).isEqualTo(FileFact.sha256(paper));
            assertThat(files.getJsonObject(1).getString("sha256")).isEqualTo("0a".repeat(32));
            assertThat(files.getJsonObject(1).getString("path")).isEqualTo("aineisto/01-ohje-ohjaajalle.pdf");
        }
    }

    @Test
    void is_called_so_that_every_machine_can_keep_it() {
        assertThat(FileName.of(AVersion.whole(), Language.FI)).isEqualTo("malli-kohtaamo-avoin-vahva-v2");
        assertThat(FileName.plain("Äiti & isä: \"../etc\"")).isEqualTo("aiti-isa-etc");
        assertThat(FileName.plain("…")).isEqualTo("nimeton");
    }

    @Test
    void holds_no_paper_that_acts_by_itself_or_says_who_wrote_it() throws IOException {
        var cleaned = CleanPdf.of(acting()).orElseThrow();

        assertThat(FileKind.of(cleaned)).contains(FileKind.PDF);
        try (var document = Loader.loadPDF(cleaned)) {
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ohje");
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getPage(0).getAnnotations())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PDAnnotationLink.class,
                            it -> assertThat(it.getAction()).isInstanceOf(PDActionURI.class));
        }
        assertThat(CleanPdf.of("%PDF-1.7 rikki".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    private static byte[] acting() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setAuthor("Joku");
            document.getDocumentInformation().setTitle("Ohje");
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            var toTheWeb = new PDActionURI();
            toTheWeb.setURI("https://a.example");
            var away = new PDAnnotationLink();
            away.setAction(toTheWeb);
            var starts = new PDAnnotationLink();
            starts.setAction(new PDActionLaunch());
            page.setAnnotations(List.of(away, starts));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
