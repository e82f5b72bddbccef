package fi.rinnalla.web.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.model.AdoptionId;
import fi.rinnalla.domain.model.AdoptionMove;
import fi.rinnalla.domain.model.EvidenceLine;
import fi.rinnalla.domain.model.FidelityShare;
import fi.rinnalla.domain.model.IssueOutcome;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.MoveOutcome;
import fi.rinnalla.domain.model.OfferedModel;
import fi.rinnalla.domain.model.Passport;
import fi.rinnalla.domain.model.PassportDifference;
import fi.rinnalla.domain.model.PassportText;
import fi.rinnalla.domain.model.Stage;
import fi.rinnalla.domain.model.Takers;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.AdoptionSheet;
import fi.rinnalla.services.model.CheckRow;
import fi.rinnalla.services.model.DraftSheet;
import fi.rinnalla.services.model.ModelRow;
import fi.rinnalla.services.model.ModelSheet;
import fi.rinnalla.services.model.PublicModel;
import fi.rinnalla.services.model.SeeingOfferedModels.Offered;
import fi.rinnalla.services.model.VersionSheet;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Rendered;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The pages of models")
class ModelPagesTest {
    private static final List<Language> OWN = List.of(Language.values());
    private static final ModelId ID = new ModelId(UUID.randomUUID());
    private static final VersionSheet WHOLE = AVersion.whole();
    private static final List<Stage> ALL = List.of(Stage.values());

    @ParameterizedTest
    @EnumSource(Language.class)
    void say_all_in_every_language_with_no_name_twice_in_a_page(Language language) {
        all(language).forEach((page, template) -> {
            var shown = shown(template, page);
            assertThat(shown.text()).as(template).doesNotContain("{").doesNotContainPattern("model\\.\\w");
            assertThat(shown.select("h1")).as(template).hasSize(1);
            assertThat(shown.select("[id]").eachAttr("id")).as(template).doesNotHaveDuplicates();
        });
    }

    private static Map<Page, String> all(Language language) {
        var chrome = chrome(language);
        var row = new ModelRow(ID, WHOLE.passport(), 2, WHOLE.inForceOn(), true, "Naapuri ry", 2);
        var sheet = sheet(true, false);
        var offered =
                new OfferedModel(ID.value(), "Naapuri ry", 2, AVersion.DAY, "Uutta", AVersion.DAY, WHOLE.passport());
        var draft = draft();
        return Map.ofEntries(
                Map.entry(
                        new ModelsPage(chrome, List.of(row), Map.of(ID, sheet.adoptions()), "", true),
                        ModelsPage.TEMPLATE),
                Map.entry(new ModelsPage(chrome, List.of(), Map.of(), "", true), ModelsPage.TEMPLATE),
                Map.entry(new ModelsPage(chrome, List.of(), Map.of(), "kahvi", false), ModelsPage.TEMPLATE),
                Map.entry(new OneModelPage(chrome, sheet, language, OWN, "", true), OneModelPage.TEMPLATE),
                Map.entry(
                        new OneModelPage(chrome, sheet(false, true), language, OWN, "Muuttui", false),
                        OneModelPage.TEMPLATE),
                Map.entry(new OneModelPage(chrome, AVersion.sheet(), language, OWN, "", true), OneModelPage.TEMPLATE),
                Map.entry(new VersionPage(chrome, ID, WHOLE, language, OWN), VersionPage.TEMPLATE),
                Map.entry(
                        new DifferencePage(chrome, "Erot", "/", difference(), Optional.of("/katsottu"), 2),
                        DifferencePage.TEMPLATE),
                Map.entry(draftPage(chrome, Optional.of(draft)), DraftPage.TEMPLATE),
                Map.entry(draftPage(chrome, Optional.empty()), DraftPage.TEMPLATE),
                Map.entry(
                        new AdoptionPage(
                                chrome,
                                sheet,
                                Optional.of(sheet.adoptions().get(0)),
                                MoveForm.empty(),
                                "",
                                Stream.of(MoveOutcome.Refusal.values())
                                        .map(it -> MoveForm.because(it, chrome.voice()))
                                        .toList()),
                        AdoptionPage.TEMPLATE),
                Map.entry(
                        new AdoptionPage(chrome, sheet, Optional.empty(), MoveForm.empty(), "", List.of()),
                        AdoptionPage.TEMPLATE),
                Map.entry(
                        new CheckPage(
                                chrome,
                                sheet,
                                CheckForm.empty(),
                                "",
                                CheckForm.empty().problems(1, AVersion.DAY, chrome.voice())),
                        CheckPage.TEMPLATE),
                Map.entry(
                        new OfferedModelsPage(chrome, List.of(new Offered(offered, Optional.of(ID), true))),
                        OfferedModelsPage.TEMPLATE),
                Map.entry(new OfferedModelsPage(chrome, List.of()), OfferedModelsPage.TEMPLATE),
                Map.entry(
                        new OfferedModelPage(chrome, new Offered(offered, Optional.empty(), true), language, OWN),
                        OfferedModelPage.TEMPLATE));
    }

    private static DraftPage draftPage(Chrome chrome, Optional<DraftSheet> draft) {
        var problems = Stream.of(
                        PassportForm.empty().problems(OWN, chrome.voice()).stream(),
                        LineForm.empty().ofEvidence(chrome.voice(), AVersion.DAY).stream(),
                        LineForm.empty().ofLink(chrome.voice()).stream(),
                        LineForm.empty().ofIssue(chrome.voice()).stream(),
                        FileForm.empty().problems(chrome.voice()).stream(),
                        Stream.of(FileForm.refused(chrome.voice())),
                        Arrays.stream(IssueOutcome.Refusal.values()).map(it -> LineForm.because(it, chrome.voice())))
                .flatMap(it -> it)
                .toList();
        return new DraftPage(
                chrome,
                draft,
                OWN,
                PassportForm.of(WHOLE.passport()),
                LineForm.empty(),
                FileForm.empty(),
                AVersion.DAY,
                "",
                draft.isPresent() ? problems : List.of());
    }

    /** Finnish has a step less, and Swedish none. */
    private static DraftSheet draft() {
        var passport = new Passport(
                Map.of(
                        Language.FI, new PassportText("A", "B", "", List.of("Yksi"), List.of("Onko")),
                        Language.EN, new PassportText("A", "B", "", List.of("One", "Two"), List.of()),
                        Language.SV, new PassportText("A", "B", "", List.of(), List.of())),
                WHOLE.passport().evidence(),
                WHOLE.passport().materials());
        var evidence = Map.<Integer, EvidenceLine>of(0, passport.evidence().get(0));
        var materials = Map.<Integer, MaterialLine>of(
                0, passport.materials().get(0), 3, passport.materials().get(1));
        return new DraftSheet(ID, 1, passport, evidence, materials);
    }

    private static PassportDifference difference() {
        return PassportDifference.between(new Passport(Map.of(), List.of(), List.of()), WHOLE.passport());
    }

    private static ModelSheet sheet(boolean mayWrite, boolean mayOffer) {
        var old = new VersionSheet(1, Optional.of(AVersion.DAY.minusDays(9)), "", WHOLE.passport());
        var next = new VersionSheet(3, Optional.empty(), "", WHOLE.passport());
        var adoptions =
                List.of(adoption(County.KAINUU, Stage.TRIAL, true), adoption(County.LAPLAND, Stage.ENDED, false));
        var checks = List.of(
                new CheckRow(AVersion.DAY, Optional.empty(), 1, new FidelityShare(0, 0, 1)),
                new CheckRow(AVersion.DAY, Optional.of(County.KAINUU), 2, new FidelityShare(1, 2, 0)));
        return new ModelSheet(
                ID,
                WHOLE,
                List.of(next, WHOLE, old),
                Optional.empty(),
                Optional.of(1),
                true,
                Optional.of(1),
                new Takers(2, List.of("Naapuri ry")),
                adoptions,
                checks,
                mayWrite,
                mayOffer,
                AVersion.DAY);
    }

    private static AdoptionSheet adoption(County county, Stage stage, boolean past) {
        var began = new AdoptionMove(Stage.INTERESTED, AVersion.DAY.minusDays(30), "Kehittäjä", Optional.empty(), "");
        var now = new AdoptionMove(stage, AVersion.DAY.minusDays(3), "Kehittäjä", Optional.empty(), "Syy");
        return new AdoptionSheet(
                new AdoptionId(UUID.randomUUID()),
                ID,
                county,
                now,
                past ? Optional.of(AVersion.DAY.minusDays(1)) : Optional.empty(),
                past,
                List.of(began, now),
                ALL);
    }

    @Test
    void say_where_a_model_is_not_written_in_the_reader_s_language() {
        var swedish = new Passport(
                Map.of(Language.SV, new PassportText("Modell", "Syfte", "", List.of("Ett"), List.of())),
                List.of(),
                List.of());
        var version = new VersionSheet(1, Optional.of(AVersion.DAY), "", swedish);
        var shown = shown(VersionPage.TEMPLATE, new VersionPage(chrome(Language.FI), ID, version, Language.FI, OWN));

        assertThat(shown.text()).contains("Alla oleva teksti on kielellä: Svenska", "Näillä kielillä mallia ei ole:");
        assertThat(shown.select("ol[lang=sv] li").eachText()).containsExactly("Ett");
    }

    @Test
    void tell_what_keeps_a_draft_from_coming_into_force() {
        var text = shown(DraftPage.TEMPLATE, draftPage(chrome(Language.FI), Optional.of(draft())))
                .text();

        assertThat(text)
                .contains(
                        "Vaiheet kielellä Svenska.",
                        "Vaiheita on eri kielillä eri määrä: Suomi 1, Svenska 0, English 2");
    }

    @Test
    void let_an_administrator_offer_and_a_worker_write_and_nobody_both() {
        assertThat(acts(sheet(true, false))).containsExactly();
        assertThat(acts(sheet(false, true))).containsExactly("tarjonta", "poisto", "julkisuus", "poisto");
        assertThat(acts(AVersion.sheet())).containsExactly("alku", "nimi");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void show_everybody_what_was_published_and_neither_files_nor_counties(Language language) {
        var chrome = APage.ofAParent(language, Chrome.Exit.QUIET).chrome();
        var it = new PublicModel(ID, WHOLE);
        var one = shown(PublicModelPage.TEMPLATE, new PublicModelPage(chrome, it, language));
        var list = shown(PublicModelsPage.TEMPLATE, new PublicModelsPage(chrome, List.of(it)));
        var none = shown(PublicModelsPage.TEMPLATE, new PublicModelsPage(chrome, List.of()));

        assertThat(one.text())
                .contains("Vanhempi tulee kuulluksi.", "Keitä kahvia", "Det hjälper", "Guide")
                .doesNotContain("Ohje ohjaajalle");
        assertThat(one.select("a.btn").attr("href"))
                .isEqualTo("/" + language.path() + "/mallit/" + ID.value() + "/pdf?kieli=" + language.path());
        assertThat(list.select("main h2 a").attr("href")).endsWith("/mallit/" + ID.value());
        assertThat(none.select("main .empty")).hasSize(1);
        for (var page : List.of(one, list, none)) {
            assertThat(page.text()).doesNotContain("{").doesNotContainPattern("model\\.\\w");
        }
    }

    @Test
    void show_in_the_nearest_language_what_is_not_written_in_the_readers_own() {
        var finnish = new Passport(
                Map.of(Language.FI, new PassportText("Malli", "Tarkoitus", "", List.of("Yksi"), List.of())),
                List.of(),
                List.of());
        var it = new PublicModel(ID, new VersionSheet(1, Optional.of(AVersion.DAY), "", finnish));
        var chrome = APage.ofAParent(Language.EN, Chrome.Exit.QUIET).chrome();
        var shown = shown(PublicModelPage.TEMPLATE, new PublicModelPage(chrome, it, Language.EN));

        assertThat(shown.select("h1[lang=fi]").text()).isEqualTo("Malli");
        assertThat(shown.select("ol[lang=fi] li").eachText()).containsExactly("Yksi");
        assertThat(shown.select("a.btn").attr("href")).startsWith("/en/").endsWith("?kieli=fi");
        assertThat(shown.select("main h2").eachText()).as("only what there is").hasSize(2);
    }

    private static List<String> acts(ModelSheet sheet) {
        var page = new OneModelPage(chrome(Language.FI), sheet, Language.FI, OWN, "", true);
        return shown(OneModelPage.TEMPLATE, page).select("main form").eachAttr("action").stream()
                .map(it -> it.substring(it.lastIndexOf('/') + 1))
                .toList();
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
