package fi.rinnalla.web.survey.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Band;
import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.ShownIf;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.SurveyVersionId;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.services.survey.AskedSurvey;
import fi.rinnalla.services.survey.SurveyFile;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import fi.rinnalla.web.training.CertificatePrinting;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

@DisplayName("A survey on paper")
class SurveyPrintTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-10");

    @BeforeAll
    static void the_judge_comes() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void can_be_read_by_ear_and_says_of_whom_what_is_asked(Language language) throws Exception {
        var pdf = printed(language, "print/survey.jte", Sheet.style("survey"));

        assertThat(faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(text).contains("1. ", "2. ", "3–5", "2026");
            assertThat(text).contains(language == Language.SV ? "Blev du hörd?" : "Tulitko kuulluksi?");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hangs_on_one_sheet_of_a_wall_with_its_code(Language language) throws Exception {
        var pdf = printed(
                language, "print/surveysign.jte", CertificatePrinting.looks(Palette.from(new Colour("#0b6e74"))));

        assertThat(faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("bcdf-2345");
        }
    }

    private static byte[] printed(Language language, String template, String looks) {
        var print = new SurveyPrint(
                file(),
                new Voice(language, new Texts().in(language), name -> null),
                "Kotipolku ry",
                Optional.empty(),
                "kotipolku.example");
        var xhtml = new String(new Templates().render(template, print), StandardCharsets.UTF_8);
        return new Press().print(new Sheet(xhtml, looks));
    }

    private static SurveyFile file() {
        var asked = new AskedSurvey(
                new SurveyCode("bcdf2345"),
                new SurveyVersionId(UUID.randomUUID()),
                1,
                asks(),
                SurveyState.OPEN,
                Optional.of(new OpeningPlan(DAY.minusDays(9), DAY, DAY.plusDays(30), true)));
        return new SurveyFile(
                new SurveyId(UUID.randomUUID()), asked, false, List.of(new SurveyFile.Version(1, 0)), 0, DAY);
    }

    private static Questionnaire asks() {
        var title = new Wording(Map.of(Language.FI, "Miten menee?", Language.SV, "Hur går det?"));
        return new Questionnaire(
                title,
                Wording.NONE,
                List.of(
                        question("k1", QuestionKind.SINGLE, Optional.empty(), "Tulitko kuulluksi?", "Blev du hörd?"),
                        question(
                                "k2",
                                QuestionKind.RANGE,
                                Optional.of(new ShownIf("k1", Set.of("1"))),
                                "Montako kertaa?",
                                "Hur många gånger?"),
                        question("k3", QuestionKind.SCALE, Optional.empty(), "Kuinka paljon?", "Hur mycket?"),
                        question("k4", QuestionKind.TEXT, Optional.empty(), "Mitä muuta?", "Vad annat?")),
                4);
    }

    private static Question question(
            String code, QuestionKind kind, Optional<ShownIf> whom, String finnish, String swedish) {
        var end = kind == QuestionKind.SCALE ? Wording.of(Language.FI, "ääripää") : Wording.NONE;
        var choices = switch (kind) {
            case SINGLE, MULTIPLE ->
                List.of(
                        Choice.of("1", new Wording(Map.of(Language.FI, "Kyllä", Language.SV, "Ja"))),
                        Choice.of("2", new Wording(Map.of(Language.FI, "En", Language.SV, "Nej"))));
            case SCALE -> Question.steps(5);
            case RANGE ->
                List.of(Choice.of("1", Band.of(0, 2)), Choice.of("2", Band.of(3, 5)), Choice.of("3", Band.from(6)));
            case TEXT -> List.<Choice>of();
        };
        var words = new Wording(Map.of(Language.FI, finnish, Language.SV, swedish));
        return new Question(code, kind, false, whom, words, Wording.NONE, end, end, choices);
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
