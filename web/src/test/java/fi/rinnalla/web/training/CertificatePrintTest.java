package fi.rinnalla.web.training;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.domain.training.CertificateCode;
import fi.rinnalla.domain.training.CertificateKind;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.CompletionRule;
import fi.rinnalla.services.training.CertificateSheet;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Judged;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

@DisplayName("A printed certificate")
class CertificatePrintTest {
    private static final Path LOOK_AT = Path.of("target", "certificates");
    private static final CertificateCode CODE = new CertificateCode("bcdf2345ghjk");

    @BeforeAll
    static void the_judge_comes() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(LOOK_AT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_read_by_ear_and_fits_on_one_sheet_and_says_which_of_the_two_it_is(Language language) throws Exception {
        for (var kind : CertificateKind.values()) {
            var print = print(kind, language);
            var pdf = pdf(print);
            Files.write(LOOK_AT.resolve(kind + "-" + language + ".pdf"), pdf);

            assertThat(Judged.faults(pdf)).isEmpty();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
                assertThat(document.getDocumentInformation().getTitle()).contains("Kotipolku");
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                        .contains("bcdf-2345-ghjk", "36", print.heading())
                        .doesNotContain(other(kind, language).heading());
            }
        }
    }

    private static CertificatePrint other(CertificateKind kind, Language language) {
        return print(
                kind == CertificateKind.COMPLETED ? CertificateKind.ATTENDED : CertificateKind.COMPLETED, language);
    }

    private static CertificatePrint print(CertificateKind kind, Language language) {
        var plan = new CohortPlan(
                "Kevät",
                LocalDate.parse("2027-01-04"),
                LocalDate.parse("2027-01-18"),
                LocalDate.parse("2027-05-14"),
                Towns.of("Turku"),
                12,
                CompletionRule.USUAL);
        return new CertificatePrint(
                new CertificateSheet(kind, CODE, plan, 36, LocalDate.parse("2027-05-14")),
                new Voice(language, new Texts().in(language), name -> null),
                "Kotipolku ry",
                Optional.empty(),
                "kotipolku.example");
    }

    private static byte[] pdf(CertificatePrint print) {
        var xhtml = new String(new Templates().render("print/certificate.jte", print), StandardCharsets.UTF_8);
        return new Press().print(new Sheet(xhtml, CertificatePrinting.looks(Palette.from(new Colour("#0b6e74")))));
    }
}
