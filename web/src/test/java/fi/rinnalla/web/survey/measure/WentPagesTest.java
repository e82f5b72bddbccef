package fi.rinnalla.web.survey.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.survey.measure.AskedAt;
import fi.rinnalla.domain.survey.measure.ExitCode;
import fi.rinnalla.domain.survey.measure.ExitDoor;
import fi.rinnalla.domain.survey.measure.ExitFigures;
import fi.rinnalla.services.survey.measure.AskedDoor;
import fi.rinnalla.services.survey.measure.PrintingSlips;
import fi.rinnalla.services.survey.measure.WentSheet;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayName("How a visit or a call went")
class WentPagesTest {
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final List<AskedDoor> DOORS = List.of(
            new AskedDoor(AskedAt.of(DoorId.of(new PlaceId(UUID.randomUUID()))), "Tikkurila", "tikkurila"),
            new AskedDoor(AskedAt.of(DoorId.of(new LineId(UUID.randomUUID()))), "Tukiluuri", ""),
            new AskedDoor(AskedAt.groupsOf(PROGRAMME), "Polku", ""),
            new AskedDoor(AskedAt.eventsOf(PROGRAMME), "Polku", ""));

    @BeforeAll
    static void the_judge_comes() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_asked_and_shown_in_every_language(Language language) {
        for (var thanked : List.of(false, true)) {
            assertThat(asked(language, thanked).text()).doesNotContain("{", "went.", "gathering.");
        }
        assertThat(figures(language).text()).doesNotContain("{", "went.", "gathering.");
    }

    @Test
    void is_asked_of_the_place_on_whose_table_the_code_lies_and_nothing_is_chosen_for_anybody() {
        var page = asked(Language.FI, false);

        assertThat(page.select("input[name=door][checked]").val())
                .isEqualTo(DOORS.get(0).at().key());
        assertThat(page.select("input[name=heard][checked]").val()).isEqualTo("skip");
        assertThat(page.select("fieldset")).hasSize(5);
    }

    @Test
    void is_asked_of_groups_and_events_of_a_programme_as_of_places_and_lines() {
        assertThat(asked(Language.FI, false)
                        .select("fieldset")
                        .first()
                        .select("label")
                        .eachText())
                .containsExactly(
                        "Kävin: Tikkurila", "Soitin: Tukiluuri", "Olin ryhmässä: Polku", "Olin tapahtumassa: Polku");
    }

    @Test
    void is_withheld_below_the_floor_and_shown_apart_for_each_door() {
        var page = figures(Language.FI);

        assertThat(page.select("h2").eachText())
                .contains("Käyntien jälkeen", "Ryhmien jälkeen")
                .doesNotContain("Puhelujen jälkeen", "Tapahtumien jälkeen");
        assertThat(page.select("main a[href=/tyo/luvut]")).isNotEmpty();
        assertThat(page.text()).contains("vain vastaukset, jotka on annettu kertakäyttöisellä koodilla");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_told_by_slips_that_can_be_read_by_ear_and_fit_on_one_sheet(Language language) throws Exception {
        var codes =
                Stream.generate(ExitCode::drawn).limit(PrintingSlips.ON_A_SHEET).toList();
        var print = new SlipsPrint(codes, voice(language), "Kotipolku ry", "kotipolku.example");
        var xhtml = new String(new Templates().render("print/slips.jte", print), StandardCharsets.UTF_8);
        var pdf = new Press().print(new Sheet(xhtml, Sheet.style("slips")));

        assertThat(faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(codes.get(0).spelled(), codes.get(23).spelled());
        }
    }

    private static List<String> faults(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .toList();
        }
    }

    private static Document asked(Language language, boolean thanked) {
        var page = new WentPage(
                APage.ofAParent(language, Chrome.Exit.QUIET).chrome(),
                DOORS,
                WentForm.begun("tikkurila", "", DOORS),
                "key",
                "",
                thanked,
                List.of());
        return Rendered.template(WentPage.TEMPLATE, Map.of("page", page));
    }

    private static Document figures(Language language) {
        var quarter = Quarter.of("2026Q3");
        var sheet = new WentSheet(
                List.of(quarter, quarter.previous()),
                quarter,
                Map.of(
                        ExitDoor.VISITS, some(9),
                        ExitDoor.CALLS, some(4),
                        ExitDoor.GROUPS, some(5),
                        ExitDoor.EVENTS, some(0)),
                24);
        var page = new WentFiguresPage(staff(language), sheet, true, "", List.of());
        return Rendered.template(WentFiguresPage.TEMPLATE, Map.of("page", page));
    }

    private static ExitFigures some(int n) {
        var counts = new EnumMap<ExitQuestion, List<Integer>>(ExitQuestion.class);
        ExitFigures.FOUR.forEach(it -> counts.put(it, List.of(0, 0, 0, n, 0)));
        return new ExitFigures(counts);
    }

    private static Chrome staff(Language language) {
        var bar = Optional.of(new Chrome.StaffBar("Työntekijä 1", "", List.of()));
        return APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", bar).chrome();
    }

    private static Voice voice(Language language) {
        return new Voice(language, new Texts().in(language), name -> null);
    }
}
