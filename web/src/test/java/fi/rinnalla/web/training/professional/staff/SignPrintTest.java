package fi.rinnalla.web.training.professional.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.domain.training.professional.TaughtState;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Judged;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import fi.rinnalla.web.training.CertificatePrinting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

@DisplayName("What hangs on the wall of a training")
class SignPrintTest {
    @BeforeAll
    static void the_judge_comes() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_read_by_ear_and_fits_on_one_sheet_and_says_its_code(Language language) throws Exception {
        var print = new SignPrint(
                ASheet.of(TaughtState.PLANNED, ASheet.DAY, List.of()),
                new Voice(language, new Texts().in(language), name -> null),
                "Kotipolku ry",
                Optional.empty(),
                "kotipolku.example");
        var xhtml = new String(new Templates().render("print/training.jte", print), StandardCharsets.UTF_8);
        var pdf = new Press().print(new Sheet(xhtml, CertificatePrinting.looks(Palette.from(new Colour("#0b6e74")))));

        assertThat(Judged.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(new PDFTextStripper().getText(document)).contains("bcdf-2345", "Miten kysyn");
        }
    }
}
