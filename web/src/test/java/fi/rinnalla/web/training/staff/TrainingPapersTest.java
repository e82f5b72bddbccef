package fi.rinnalla.web.training.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.domain.training.Completion;
import fi.rinnalla.domain.training.CompletionRule;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Progress;
import fi.rinnalla.domain.training.SessionPlan;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.domain.training.TrainingTheme;
import fi.rinnalla.services.training.CohortSheet;
import fi.rinnalla.services.training.CohortSheet.Member;
import fi.rinnalla.services.training.CohortSheet.Session;
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
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

@DisplayName("What is printed for a training")
class TrainingPapersTest {
    private static final Path LOOK_AT = Path.of("target", "papers");
    private static final LocalDate FIRST = LocalDate.parse("2027-01-18");

    @BeforeAll
    static void the_judge_comes() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(LOOK_AT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void are_ten_tags_on_a_sheet_with_a_name_and_nothing_else(Language language) throws Exception {
        var pdf = pdf("tags", new NameTags(voice(language), members(12)));
        Files.write(LOOK_AT.resolve("tags-" + language + ".pdf"), pdf);

        assertThat(Judged.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(new PDFTextStripper().getText(document).replaceAll("Utu \\d+|Kaislarannan\\s+kulkija", "+"))
                    .as("twelve names and nothing beside them")
                    .matches("(?:\\s*\\+){12}\\s*");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_a_list_of_names_and_days_that_asks_for_no_signature(Language language) throws Exception {
        var sheet = sheet(12, 9);
        var print = new AttendanceSheet(voice(language), sheet, sheet.members());
        var pdf = pdf("attendance", print);
        Files.write(LOOK_AT.resolve("attendance-" + language + ".pdf"), pdf);

        assertThat(Judged.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(print.title());
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Utu 1",
                            "Kaislarannan kulkija",
                            print.day(sheet.sessions().get(8)))
                    .doesNotContain("Kevät");
        }
    }

    private static List<Member> members(int n) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(it -> new Member(
                        ParticipantId.random(),
                        it % 5 == 0 ? "Kaislarannan kulkija" : "Utu " + it,
                        Outcome.GOING_ON,
                        Completion.of(CompletionRule.USUAL, new Progress(0, 0, 0, false, false)),
                        Map.of()))
                .toList();
    }

    private static CohortSheet sheet(int members, int sessions) {
        var plan = new CohortPlan(
                "Kevät", FIRST.minusDays(14), FIRST, FIRST.plusWeeks(16), Towns.of("Turku"), 12, CompletionRule.USUAL);
        return new CohortSheet(
                new CohortId(UUID.randomUUID()),
                plan,
                CohortState.RUNNING,
                List.of(),
                IntStream.range(0, sessions)
                        .mapToObj(TrainingPapersTest::session)
                        .toList(),
                members(members),
                FIRST);
    }

    private static Session session(int week) {
        var time = new Meeting(FIRST.plusWeeks(week), LocalTime.of(17, 0), LocalTime.of(20, 0));
        var plan = new SessionPlan(Optional.of(TrainingTheme.OWN_STORY), "", time, "", false, "", "");
        return new Session(new TrainingSessionId(UUID.randomUUID()), plan, 0, false);
    }

    private static Voice voice(Language language) {
        return new Voice(language, new Texts().in(language), name -> null);
    }

    private static byte[] pdf(String paper, Object print) {
        var xhtml = new String(new Templates().render("print/" + paper + ".jte", print), StandardCharsets.UTF_8);
        return new Press().print(new Sheet(xhtml, Sheet.style(paper)));
    }
}
