package fi.rinnalla.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.OwnDesignId;
import fi.rinnalla.domain.reporting.ProgrammePart;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.domain.reporting.SectionChoice;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.reporting.DesignRow;
import fi.rinnalla.services.reporting.DesignSheet;
import fi.rinnalla.services.reporting.ReportRow;
import fi.rinnalla.services.reporting.ReportSheet;
import fi.rinnalla.services.reporting.SeeingReports.Choices;
import fi.rinnalla.services.reporting.SeeingReportsThatWait.Waiting;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Rendered;
import fi.rinnalla.web.shared.Sent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The pages of reports")
class ReportPagesTest {
    private static final List<Language> OWN = List.of(Language.values());
    private static final OwnDesignId DESIGN = new OwnDesignId(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource(Language.class)
    void say_all_in_every_language_with_no_name_twice_in_a_page(Language language) {
        all(language).forEach((page, template) -> {
            var shown = shown(template, page);
            assertThat(shown.text()).as(template).doesNotContain("{").doesNotContainPattern("reporting\\.\\w");
            assertThat(shown.select("h1")).as(template).hasSize(1);
            assertThat(shown.select("[id]").eachAttr("id")).as(template).doesNotHaveDuplicates();
        });
    }

    private static Map<Page, String> all(Language language) {
        var chrome = chrome(language);
        var draft = ASheet.draft(language);
        var finished = ASheet.finished(language);
        var bare = ASheet.empty(language);
        var choices =
                new Choices(List.of(new Choices.OfProgramme(new ProgrammeId(UUID.randomUUID()), "Toiminta")), rows());
        var section = draft.document().sections().get(0);
        return Map.ofEntries(
                Map.entry(new ReportsPage(chrome, list(), false, "Tehty"), ReportsPage.TEMPLATE),
                Map.entry(
                        new ReportsPage(chrome, new Slice<>(List.of(), Optional.empty()), true, ""),
                        ReportsPage.TEMPLATE),
                Map.entry(
                        new NewReportPage(chrome, choices, OWN, BeginForm.of(ASheet.DAY, language), List.of()),
                        NewReportPage.TEMPLATE),
                Map.entry(
                        new NewReportPage(
                                chrome,
                                choices,
                                OWN,
                                new BeginForm(Sent.NOTHING),
                                new BeginForm(Sent.NOTHING).problems(chrome.voice())),
                        NewReportPage.TEMPLATE),
                Map.entry(report(chrome, draft), ReportPage.TEMPLATE),
                Map.entry(report(chrome, finished), ReportPage.TEMPLATE),
                Map.entry(report(chrome, bare), ReportPage.TEMPLATE),
                Map.entry(
                        new SectionPage(chrome, draft, ASheet.file(draft), section, "Omat", 1, true, List.of()),
                        SectionPage.TEMPLATE),
                Map.entry(
                        new SectionPage(
                                chrome,
                                bare,
                                ASheet.file(bare),
                                bare.document().sections().get(0),
                                "x",
                                1,
                                false,
                                List.of(new Problem("words", "Liikaa"))),
                        SectionPage.TEMPLATE),
                Map.entry(
                        new SectionPage(chrome, finished, ASheet.file(finished), section, "Omat", 1, true, List.of()),
                        SectionPage.TEMPLATE),
                Map.entry(check(chrome, draft), CheckPage.TEMPLATE),
                Map.entry(new CheckPage(chrome, bare, "", "", "Kirjattu", List.of()), CheckPage.TEMPLATE),
                Map.entry(new DesignsPage(chrome, rows(), ""), DesignsPage.TEMPLATE),
                Map.entry(new DesignsPage(chrome, rows().subList(1, 2), "Poistettu"), DesignsPage.TEMPLATE),
                Map.entry(design(chrome, DesignForm.of(design()), List.of()), DesignPage.TEMPLATE),
                Map.entry(
                        design(
                                chrome,
                                new DesignForm(Sent.NOTHING),
                                new DesignForm(Sent.NOTHING).problems(design(), chrome.voice())),
                        DesignPage.TEMPLATE));
    }

    private static ReportPage report(Chrome chrome, ReportSheet sheet) {
        return new ReportPage(chrome, sheet, ASheet.file(sheet), "");
    }

    private static CheckPage check(Chrome chrome, ReportSheet draft) {
        var mark = draft.found().get(1).finding().mark();
        return new CheckPage(
                chrome,
                draft,
                mark,
                "",
                "",
                List.of(new Problem(CheckPage.name(mark), "Syy"), new Problem("finish", "Ei vielä")));
    }

    private static Slice<ReportRow> list() {
        var period = new ReportPeriod(ASheet.DAY.minusYears(1), ASheet.DAY);
        var id = new ReportId(UUID.randomUUID());
        return new Slice<>(
                List.of(
                        new ReportRow(id, "Raportti", "Toiminta", period, ASheet.DAY, Optional.empty()),
                        new ReportRow(
                                id,
                                "Raportti",
                                "Toiminta",
                                period,
                                ASheet.DAY,
                                ASheet.finished(Language.FI).frozen())),
                Optional.of(new After(ASheet.DAY, id.value())));
    }

    private static List<DesignRow> rows() {
        var code = new DesignCode("funder-result");
        return List.of(
                new DesignRow(code, Optional.of(DESIGN), "Oma pohja", false),
                new DesignRow(code, Optional.empty(), "Tuloksellisuusraportti", false));
    }

    private static DesignSheet design() {
        var visits = new IndicatorCode("visits");
        var parts = new DesignFiles()
                .all().get(0).sections().stream()
                        .map(it -> new DesignSheet.Part(it, new SectionChoice(it.code(), true, 500, List.of(visits))))
                        .toList();
        return new DesignSheet(
                DESIGN,
                2,
                "Oma pohja",
                "Tuloksellisuusraportti",
                parts,
                Map.of(visits, "Käynnit", new IndicatorCode("calls"), "Puhelut"));
    }

    private static DesignPage design(Chrome chrome, DesignForm form, List<Problem> problems) {
        return new DesignPage(chrome, design(), form, !problems.isEmpty(), "", problems);
    }

    @Test
    void keep_what_was_typed_and_show_what_a_colleague_stored_when_both_wrote() {
        var sheet = ASheet.draft(Language.FI);
        var section = sheet.document().sections().get(0);
        var shown = shown(
                SectionPage.TEMPLATE,
                new SectionPage(
                        chrome(Language.FI), sheet, ASheet.file(sheet), section, "Omat sanat", 1, true, List.of()));

        assertThat(shown.select("textarea").text()).isEqualTo("Omat sanat");
        assertThat(shown.select(".note .quote").text()).contains("Ensin.");
        assertThat(shown.text()).contains("Vuosi sitten.", "23 merkkiä");
        assertThat(shown.select("main form button").eachText()).contains("Tallenna");
    }

    @Test
    void take_no_words_where_the_report_is_finished() {
        var sheet = ASheet.finished(Language.FI);
        var shown = shown(ReportPage.TEMPLATE, report(chrome(Language.FI), sheet));

        assertThat(shown.select("main form, main a[href*=osa]")).isEmpty();
        assertThat(shown.text())
                .contains("raportissa 12 345, tänään 12 346", "ei enää verrattavissa", "Osoitin first-timers: alle 5");
    }

    @Test
    void say_what_the_programme_says_with_basis_and_days_beneath_and_what_it_says_otherwise_today() {
        var finished = ASheet.finished(Language.FI);
        var text = shown(ReportPage.TEMPLATE, report(chrome(Language.FI), finished))
                .text()
                .replace('\u00A0', ' ');

        assertThat(text)
                .contains("Käyntejä & kohtaamisia: tavoite 6 000, toteutuma: 4 321")
                .contains("Laskettu: 1.1.2025–31.12.2025. Tavoitteen aika: 1.1.2025–2.3.2026.")
                .contains("Odotetaan vähemmän: tavoite enintään 7 päivää, toteutuma: 7 päivää")
                .contains("Uusia kävijöitä: tavoite 12, toteutuma: alle 5")
                .contains("Tavoitteesta luovuttiin 2.3.2026: Linja suljettiin.")
                .contains("Suunnitellut henkilötyövuodet 2025: 3,25 henkilötyövuotta", "Peruste: suunnitelma.")
                .contains("Alue <itä>: Antaa tiloja", "Antaa tilat.")
                .contains("Suunniteltu raha 2025: raportissa 190 000,00 €, ei enää toiminnan tiedoissa")
                .contains("Odotusaika: kirjattu toiminnan tietoihin raportin jälkeen")
                .contains("Alue <itä>: toiminnan tietoja on muutettu raportin jälkeen");
    }

    @Test
    void tell_in_the_morning_what_is_left_to_do_in_a_draft() {
        var period = new ReportPeriod(ASheet.DAY.minusYears(1), ASheet.DAY);
        var id = new ReportId(UUID.randomUUID());
        var voice = ASheet.voice(Language.FI);

        assertThat(ReportsToday.toDo(voice, new Waiting(id, "Vuosi", period, 2)).words())
                .containsExactly("Raportin jakson viimeinen päivä on 2.3.2026", "2 osaa on kirjoittamatta.");
        assertThat(ReportsToday.toDo(voice, new Waiting(id, "Vuosi", period, 0)).href())
                .endsWith("/luonnos/tarkistus");
    }

    @Test
    void let_stay_only_what_may_stay() {
        var shown = shown(CheckPage.TEMPLATE, check(chrome(Language.FI), ASheet.draft(Language.FI)));

        assertThat(shown.select("main form input[name=mark]")).hasSize(5);
        assertThat(shown.text()).contains("Tämä pitää korjata tekstiin.");
    }

    @Test
    void have_designs_that_say_everything_in_four_languages_and_leave_a_place_for_goals_resources_and_partners() {
        var designs = new DesignFiles().all();

        assertThat(designs).hasSize(3).allSatisfy(it -> {
            assertThat(it.sections())
                    .extracting(section -> section.code().value())
                    .contains("goals", "resources", "partners")
                    .doesNotHaveDuplicates();
            assertThat(it.sections().stream().flatMap(section -> section.parts().stream()))
                    .containsExactlyInAnyOrder(ProgrammePart.values());
            Arrays.stream(Language.values())
                    .forEach(language -> it.sections().forEach(section -> {
                        assertThat(section.heading(language)).isNotBlank();
                        assertThat(section.help(language)).isNotBlank();
                    }));
        });
    }

    private static Chrome chrome(Language language) {
        var bar = new Chrome.StaffBar("Työntekijä 1", "", List.of(), Optional.empty(), "avain", List.of());
        return APage.of(language, Chrome.Exit.NONE, "kasper", "#0b6e74", Optional.of(bar))
                .chrome();
    }

    private static Document shown(String template, Page page) {
        return Rendered.template(template, Map.of("page", page));
    }
}
