package fi.rinnalla.web.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayName("A printed passport")
class ModelPrintTest {
    private static final Path LOOK_AT = Path.of("target", "models");

    @BeforeAll
    static void the_judge_comes() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(LOOK_AT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_read_by_ear_and_says_everything_that_the_version_says(Language language) throws Exception {
        var print = new ModelPrint(
                AVersion.whole(), AVersion.voice(language), "Kotipolku ry", Optional.empty(), "Kopio mallista");
        var xhtml = new String(new Templates().render("print/model.jte", print), StandardCharsets.UTF_8);
        var pdf = new Press().print(new Sheet(xhtml, ModelPrinting.looks(Palette.from(new Colour("#0b6e74")))));
        Files.write(LOOK_AT.resolve(language + ".pdf"), pdf);

        assertThat(faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(document.getDocumentInformation().getTitle()).contains("Kohtaamo");
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Kotipolku ry",
                            "Kohtaamo <avoin> & vahva",
                            "Hän saa tietoa.",
                            "Keitä kahvia",
                            "Onko ovi auki",
                            "Det hjälper",
                            "https://a.example/guide",
                            "Ohje ohjaajalle",
                            "Kopio mallista",
                            "Lisättiin kahvi.");
        }
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
