package fi.rinnalla.web.presence.poster;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.print.Judged;
import fi.rinnalla.web.shared.print.Likeness;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

@DisplayName("A printed poster or card")
class PosterPrintTest {
    private static final Path LOOK_AT = Path.of("target", "posters");

    @BeforeAll
    static void the_judge_comes() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(LOOK_AT);
    }

    @TestFactory
    Stream<DynamicTest> can_be_read_by_ear_and_its_code_by_a_phone() {
        var every = APoster.every();
        assertThat(every).hasSize(48);
        return every.stream().map(it -> DynamicTest.dynamicTest(it.toString(), () -> holds(it)));
    }

    /** A wide logo and a narrow one, one that lies on a plate, on every kind of paper. */
    @Test
    void carries_the_logo_which_is_read_by_ear_too() throws Exception {
        for (var kind : PosterKind.values()) {
            var poster = new APoster(
                    APoster.place(), kind, Language.FI, Paper.of(kind).get(0), false);
            for (var sign : List.of(ALogo.wide(), ALogo.narrow())) {
                var pdf = poster.signed(sign).pdf();
                Files.write(LOOK_AT.resolve("signed-" + kind + (sign.alone() ? "-wide" : "-narrow") + ".pdf"), pdf);
                assertThat(Judged.faults(pdf)).isEmpty();
                assertThat(read(pdf)).endsWith(APoster.CODE);
                assertThat(heard(pdf)).contains("Kotipolun merkki");
                assertThat(text(pdf).contains("Kotipolku")).isEqualTo(!sign.alone());
                try (var document = Loader.loadPDF(pdf)) {
                    assertThat(document.getNumberOfPages()).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void says_nothing_of_families_and_authorities_where_it_is_to_be_neutral() throws IOException {
        for (var language : Language.values()) {
            var neutral = new APoster(APoster.place(), PosterKind.WALL, language, Paper.A4, true);
            var plain = new APoster(APoster.place(), PosterKind.WALL, language, Paper.A4, false);
            assertThat(neutral.print().headline()).isNotEqualTo(plain.print().headline());
            assertThat(text(neutral.pdf())).doesNotContainIgnoringCase("lastensuojel", "barnskydd", "child protection");
        }
    }

    @Test
    void is_at_https_unless_it_was_made_on_somebodys_own_machine() {
        assertThat(new ShortAddress("kotipolku.example").href("k7m2x9q"))
                .isEqualTo("https://kotipolku.example/q/k7m2x9q");
        assertThat(new ShortAddress("kasper.localhost:8080").href("k7m2x9q"))
                .isEqualTo("http://kasper.localhost:8080/q/k7m2x9q");
    }

    private static void holds(APoster poster) throws Exception {
        var pdf = poster.pdf();
        Files.write(LOOK_AT.resolve(poster.toString().replaceAll("[ ,]+", "-") + ".pdf"), pdf);

        assertThat(Judged.faults(pdf)).isEmpty();
        assertThat(text(pdf).replaceAll("\\s+", " "))
                .contains(
                        poster.print().headline(),
                        "000 000 0000".equals(poster.door().number()) ? "112" : "Kotipolku");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage())
                    .isEqualTo(poster.language().tag());
            assertThat(document.getDocumentInformation().getTitle())
                    .contains(poster.door().name());
        }
        assertThat(read(pdf)).isEqualTo("https://" + APoster.HOST + "/q/" + APoster.CODE);
    }

    /** What stands in the place of each picture for whoever reads by ear. */
    private static List<String> heard(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            return heard(root.getKids()).toList();
        }
    }

    private static Stream<String> heard(List<Object> kids) {
        return kids.stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(it -> Stream.concat(Stream.ofNullable(it.getAlternateDescription()), heard(it.getKids())));
    }

    private static String read(byte[] pdf) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(new Likeness(pdf).png(900)));
        var width = picture.getWidth();
        var pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, picture.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
