package fi.rinnalla.web.codevelopment.group.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.codevelopment.group.VoteResult;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

@DisplayName("A meeting on paper")
class MeetingPrintTest {
    private static final VoteResult SHOWN =
            new VoteResult.Shown(List.of(new VoteResult.Line("Viesti", 11), new VoteResult.Line("Kirje", 5)));

    @BeforeAll
    static void the_judge_comes() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_read_by_ear_as_an_invitation(Language language) throws Exception {
        var pdf = pdf(language, false, SHOWN);

        assertThat(faults(pdf)).isEmpty();
        assertThat(text(pdf, language))
                .contains("Keusoten ryhmä", "Miten palaveriin kutsutaan", "Lue ensin teemat.")
                .doesNotContain("Puhuttiin ajoista", "Viesti: 11");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_read_by_ear_as_minutes(Language language) throws Exception {
        var pdf = pdf(language, true, SHOWN);

        assertThat(faults(pdf)).isEmpty();
        assertThat(text(pdf, language))
                .contains("Puhuttiin ajoista.", "Kokeillaan viestiä", "Viesti: 11", "Kokemusasiantuntija sairastui.");
    }

    @Test
    void says_that_a_result_is_withheld_and_not_what_it_is() throws Exception {
        var pdf = pdf(Language.FI, true, new VoteResult.Withheld());

        assertThat(text(pdf, Language.FI)).contains("alle viisi").doesNotContain("Viesti:");
    }

    private static byte[] pdf(Language language, boolean minutes, VoteResult result) {
        var print = new MeetingPrint(
                AMeetingSheet.held(result),
                new Voice(language, new Texts().in(language), name -> null),
                "Kotipolku ry",
                Optional.empty(),
                minutes);
        var xhtml = new String(new Templates().render("print/meeting.jte", print), StandardCharsets.UTF_8);
        return new Press().print(new Sheet(xhtml, MeetingPapers.looks(Palette.from(new Colour("#0b6e74")))));
    }

    private static String text(byte[] pdf, Language language) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
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
