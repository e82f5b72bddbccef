package fi.rinnalla.web.feedback.poster;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.services.feedback.PosterItem;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Likeness;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayName("A printed poster of a month")
class MonthlyPrintTest {
    private static final Path LOOK_AT = Path.of("target", "monthly");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @BeforeAll
    static void the_judge_comes() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(LOOK_AT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_read_by_ear_and_fits_on_one_sheet_however_much_was_said(Language language) throws Exception {
        for (var items : List.of(items(1, 225), items(2, 200), items(MonthlyPrint.MOST, 137))) {
            for (var large : List.of(true, false)) {
                var print = print(language, large, false, items);
                var pdf = pdf(print);
                Files.write(LOOK_AT.resolve(print.wish().fileName() + "-" + print.look() + ".pdf"), pdf);

                assertThat(faults(pdf)).isEmpty();
                try (var document = Loader.loadPDF(pdf)) {
                    assertThat(document.getNumberOfPages()).isEqualTo(1);
                    assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
                    assertThat(document.getDocumentInformation().getTitle()).contains("2026", "Kotipolku");
                }
            }
        }
    }

    @Test
    void leads_a_phone_to_the_page_where_all_of_it_stands() throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(
                new Likeness(pdf(print(Language.SV, false, false, items(2, 90)))).png(900)));
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        var read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));

        assertThat(read.getText()).isEqualTo("https://kotipolku.example/sv/sanoit-teimme");
    }

    @Test
    void says_nothing_of_families_and_authorities_where_it_is_to_be_neutral() throws Exception {
        for (var language : Language.values()) {
            assertThat(text(pdf(print(language, false, true, items(1, 60)))))
                    .doesNotContainIgnoringCase("vanhem", "förälder", "föräldrar", "parent", "lastensuojel");
        }
    }

    @Test
    void shows_what_was_chosen_and_never_more_than_fits() {
        var all = items(9, 60);
        var chosen = all.get(7).id();
        var wish = new MonthlyWish(OCTOBER, Language.FI, false, false, Set.of(chosen));

        assertThat(MonthlyPrint.chosen(wish, all)).extracting(PosterItem::id).containsExactly(chosen);
        assertThat(MonthlyPrint.chosen(wish(Language.FI, false, false), all)).hasSize(MonthlyPrint.MOST);
        assertThat(MonthlyPrint.chosen(wish(Language.FI, false, false), items(3, 400)))
                .hasSize(1);
    }

    private static MonthlyPrint print(Language language, boolean large, boolean neutral, List<PosterItem> items) {
        return new MonthlyPrint(
                wish(language, large, neutral),
                items,
                new Voice(language, new Texts().in(language), name -> null),
                "Kotipolku",
                Optional.empty(),
                "kotipolku.example");
    }

    private static MonthlyWish wish(Language language, boolean large, boolean neutral) {
        return new MonthlyWish(OCTOBER, language, large, neutral, Set.of());
    }

    private static List<PosterItem> items(int many, int letters) {
        var said = "Ovi oli lukossa ja kello rikki & sade alkoi. ".repeat(10).substring(0, letters);
        return Stream.generate(() -> new PosterItem(
                        UUID.randomUUID(), Language.FI, said, Language.FI, said, true, LocalDate.of(2026, 10, 8)))
                .limit(many)
                .toList();
    }

    private static byte[] pdf(MonthlyPrint print) {
        var xhtml = new String(new Templates().render("print/monthly.jte", print), StandardCharsets.UTF_8);
        return new Press().print(new Sheet(xhtml, MonthlyPrinting.looks(print, Palette.from(new Colour("#0b6e74")))));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
