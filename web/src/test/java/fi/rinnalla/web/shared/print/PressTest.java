package fi.rinnalla.web.shared.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayName("The press")
class PressTest {
    @BeforeAll
    static void the_judge_comes() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Letters that the font would join. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Stiftelsen", "Luftballong och offert", "Office files", "Perhefoorumi ja flyygeli", "ttf fft"})
    void prints_words_whose_letters_a_font_joins_so_that_they_are_read_by_ear(String words) throws Exception {
        var pdf = new Press().print(new Sheet(page(words), Sheet.style("certificate")));

        assertThat(faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo(words);
        }
    }

    private static String page(String words) {
        return "<html lang=\"sv\"><head><title>Prov</title><meta name=\"description\" content=\"Prov\"/>"
                + "<meta name=\"subject\" content=\"Prov\"/></head><body><p>" + words + "</p></body></html>";
    }

    private static String faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .distinct()
                    .collect(Collectors.joining("\n"));
        }
    }
}
