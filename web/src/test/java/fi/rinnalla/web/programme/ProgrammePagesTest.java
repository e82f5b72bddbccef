package fi.rinnalla.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.programme.CollectingLine;
import fi.rinnalla.domain.programme.CollectingSheet;
import fi.rinnalla.domain.programme.Counties;
import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.FormOfCooperation;
import fi.rinnalla.domain.programme.GoalEnd;
import fi.rinnalla.domain.programme.GoalLine;
import fi.rinnalla.domain.programme.GoalSheet;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.PartnerLine;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeOutcome.Refusal;
import fi.rinnalla.domain.programme.ProgrammeProfile;
import fi.rinnalla.domain.programme.ProgrammeState;
import fi.rinnalla.domain.programme.UseLine;
import fi.rinnalla.domain.programme.YearLine;
import fi.rinnalla.domain.programme.funding.PaidWork;
import fi.rinnalla.domain.programme.funding.WhatGrantsPaid;
import fi.rinnalla.domain.programme.funding.WorkKind;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.programme.FactSheet;
import fi.rinnalla.services.programme.GoalReached;
import fi.rinnalla.services.programme.PaidYear;
import fi.rinnalla.services.programme.ProgrammeRow;
import fi.rinnalla.services.programme.ProgrammeSheet;
import fi.rinnalla.services.programme.YearOfWork;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Rendered;
import fi.rinnalla.web.shared.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The pages of programmes")
class ProgrammePagesTest {
    private static final ProgrammeId ID = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @EnumSource(Language.class)
    void say_all_in_every_language_with_no_name_twice_in_a_page(Language language) {
        all(language).forEach((page, template) -> {
            var shown = shown(template, page);
            assertThat(shown.text()).as(template).doesNotContain("{").doesNotContainPattern("programme\\.\\w");
            assertThat(shown.select("h1")).as(template).hasSize(1);
            assertThat(shown.select("[id]").eachAttr("id")).as(template).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void know_a_sentence_for_everything_that_can_be_wrong(Language language) {
        var voice = chrome(language).voice();
        for (var why : Refusal.values()) {
            assertThat(ProfileForm.because(why, voice).words()).isNotBlank();
        }
        for (var problem : problems(voice)) {
            assertThat(problem.words()).doesNotContainPattern("programme\\.\\w");
        }
        assertThat(problems(voice)).hasSizeGreaterThan(20);
    }

    @Test
    void say_how_far_a_goal_has_come_in_words() {
        assertThat(told(sheet(true)))
                .contains(
                        "Tavoite 200. 15.10.2026 mennessä 87. Tavoitteesta puuttuu 113.",
                        "Tavoite 80 %. 15.10.2026 mennessä 90 %. Tavoite on saavutettu.",
                        "Tavoite enintään 5 päivää. 15.10.2026 mennessä 7 päivää. Tavoite ei vielä täyty.",
                        "Vielä ei ole mitään, mistä laskea.",
                        "Tätä ei laske mikään osoitin.",
                        "Tavoitteesta luovuttiin 1.6.2026: Painotus muuttui");
    }

    @Test
    void tell_of_each_grant_what_it_paid_for_and_apart_what_is_not_split() {
        assertThat(told(sheet(true)))
                .contains(
                        "STEA: Kohde Ryhmien tapaamiset 7,2 3 jaettua 10,5 12,50 €",
                        "Ei jaettu Ryhmien tapaamiset 7,2");
        assertThat(told(bare())).contains("Tältä vuodelta ei ole vielä kirjattu mitään");
    }

    @Test
    void let_those_change_who_keep_programmes_and_others_note_what_results_were_used_for() {
        assertThat(hrefs(sheet(true))).anyMatch(it -> it.contains("/rivi?")).anyMatch(it -> it.contains("/tiedot"));
        assertThat(hrefs(sheet(false)))
                .noneMatch(it -> it.contains("/rivi?") || it.contains("/tiedot"))
                .anyMatch(it -> it.endsWith("/kaytto"));
        assertThat(shown(OneProgrammePage.TEMPLATE, one(chrome(Language.FI), sheet(false)))
                        .select("form[action$=/keratty] button"))
                .hasSize(1);
    }

    @Test
    void take_a_share_in_per_cent_and_give_it_back_so() {
        var catalogue = List.of(definition("change-visible-to-authors", Quantity.SHARE));
        var form = LineForm.holding(Map.of(
                "words", "Näkyy",
                "indicator", "change-visible-to-authors",
                "target", "82,5",
                "first", "2026-01-01",
                "by", "2026-12-31"));
        var fields = new GoalFields(form, catalogue, Optional.empty());

        assertThat(fields.problems(chrome(Language.FI).voice())).isEmpty();
        assertThat(fields.line().target())
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("0.825"));
        assertThat(GoalFields.of(fields.line(), catalogue).typed("target")).isEqualTo("82,5");
        form.fields().putSingle("target", "101");
        assertThat(fields.problems(chrome(Language.FI).voice()))
                .containsExactly(new Problem("target", "Osuus on enintään 100 prosenttia."));
    }

    private static List<Problem> problems(Voice voice) {
        var wrong = LineForm.holding(Map.of("first", "2026-02-02", "by", "2026-01-01", "last", "2026-01-01"));
        var ahead = LineForm.holding(Map.of("day", "2026-12-31", "indicator", "none-such"));
        return List.of(
                        new ProfileForm(LineForm.holding(Map.of("paattyy", "x", "jatkaa", "x"))
                                        .fields())
                                .problems(voice),
                        new GoalFields(LineForm.holding(Map.of("indicator", "x")), List.of(), Optional.empty())
                                .problems(voice),
                        new GoalFields(wrong, List.of(), Optional.empty()).problems(voice),
                        new GrantFields(LineForm.empty()).problems(voice),
                        new GrantFields(wrong).problems(voice),
                        new YearFields(LineForm.empty()).problems(voice),
                        new PartnerFields(LineForm.empty()).problems(voice),
                        new CollectingFields(LineForm.empty()).problems(voice),
                        new UseFields(LineForm.empty(), List.of()).problems(Optional.empty(), TODAY, voice),
                        new UseFields(ahead, List.of()).problems(Optional.empty(), TODAY, voice))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Map<Page, String> all(Language language) {
        var chrome = chrome(language);
        var row = new ProgrammeRow(
                ID,
                profile(),
                ProgrammeState.RUNNING,
                Optional.of(new FactSheet.Neighbour(new ProgrammeId(UUID.randomUUID()), "Edellinen")));
        var pages = new LinkedHashMap<Page, String>();
        pages.put(new ProgrammesPage(chrome, List.of(row), true), ProgrammesPage.TEMPLATE);
        pages.put(new ProgrammesPage(chrome, List.of(), true), ProgrammesPage.TEMPLATE);
        pages.put(new ProgrammesPage(chrome, List.of(), false), ProgrammesPage.TEMPLATE);
        pages.put(one(chrome, sheet(true)), OneProgrammePage.TEMPLATE);
        pages.put(one(chrome, sheet(false)), OneProgrammePage.TEMPLATE);
        pages.put(one(chrome, bare()), OneProgrammePage.TEMPLATE);
        pages.put(
                new ProfilePage(chrome, Optional.empty(), List.of(row), ProfileForm.empty(), List.of()),
                ProfilePage.TEMPLATE);
        pages.put(
                new ProfilePage(
                        chrome,
                        Optional.of(ID),
                        List.of(row),
                        ProfileForm.of(profile()),
                        List.of(new Problem("nimi", "Korjaa"))),
                ProfilePage.TEMPLATE);
        Arrays.stream(LineKind.values()).forEach(kind -> {
            pages.put(new LinePage(chrome, sheet(true), kind, LineForm.empty(), List.of()), LinePage.TEMPLATE);
            var known =
                    LineForm.holding(Map.of(LineForm.WHICH, UUID.randomUUID().toString(), "indicator", "long-gone"));
            pages.put(new LinePage(chrome, sheet(true), kind, known, List.of()), LinePage.TEMPLATE);
        });
        return pages;
    }

    @Test
    void a_yes_to_the_network_does_not_go_over_to_what_continues_it() {
        var page = shown(OneProgrammePage.TEMPLATE, one(chrome(Language.FI), sheet(true)));

        assertThat(page.select(".note").eachText())
                .anyMatch(it -> it.startsWith("Kun hanke päättyy, verkosto ei saa"))
                .anyMatch(it -> it.startsWith("Hankkeesta Toinen ei ole vielä päätetty"));
        assertThat(page.select(".note a").eachAttr("href"))
                .hasSize(2)
                .allMatch(it -> it.startsWith("/tyo/luvut/jako?toiminta="));
        assertThat(shown(OneProgrammePage.TEMPLATE, one(chrome(Language.FI), sheet(false)))
                        .select(".note"))
                .isEmpty();
    }

    private static OneProgrammePage one(Chrome chrome, ProgrammeSheet sheet) {
        return new OneProgrammePage(chrome, sheet, paid(sheet), "", true, "", List.of());
    }

    /** Nothing was paid of the programme with no line. */
    private static PaidYear paid(ProgrammeSheet sheet) {
        var grants = sheet.facts().grants();
        var work = List.of(
                new PaidWork(WorkKind.GROUP, 720, 3, 630, 12_50), new PaidWork(WorkKind.PLACE_DAY, 200, 0, 0, 0));
        return new PaidYear(
                2026,
                List.of(2026, 2025),
                grants.isEmpty()
                        ? new WhatGrantsPaid(List.of(), List.of())
                        : new WhatGrantsPaid(List.of(new WhatGrantsPaid.ByGrant(grants.get(0), work)), work));
    }

    private static ProgrammeProfile profile() {
        return new ProgrammeProfile(
                "Kohtaamo",
                Counties.of(County.CENTRAL_UUSIMAA),
                "Keusote",
                Optional.of("STEA"),
                FIRST,
                Optional.of(LAST),
                Optional.empty());
    }

    private static ProgrammeSheet bare() {
        var facts = new FactSheet(
                ID,
                profile(),
                Optional.empty(),
                FIRST,
                LAST,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new ProgrammeSheet(
                facts, ProgrammeState.ENDED, List.of(), ProgrammeSheet.Sharing.NOTHING, List.of(), true, TODAY);
    }

    private static ProgrammeSheet sheet(boolean mayKeep) {
        var other = new FactSheet.Neighbour(new ProgrammeId(UUID.randomUUID()), "Toinen");
        var facts = new FactSheet(
                ID,
                profile(),
                Optional.of(other),
                FIRST,
                LAST,
                List.of(
                        goal("visits", Quantity.COUNT, "200", Optional.of("87")),
                        goal("feedback-answered-in-time", Quantity.SHARE, "0.8", Optional.of("0.9")),
                        goal("days-to-answer", Quantity.MEDIAN_DAYS, "5", Optional.of("7")),
                        goal("exit-heard", Quantity.MEAN, "4.2", Optional.empty()),
                        new GoalReached(
                                new GoalSheet(
                                        id(),
                                        new GoalLine("Sanoin", Optional.empty(), Optional.empty(), FIRST, LAST),
                                        Optional.of(new GoalEnd(LocalDate.of(2026, 6, 1), "Painotus muuttui"))),
                                Optional.empty(),
                                Optional.empty())),
                List.of(new Entry<>(
                        id(), new GrantLine("STEA", "Kohde", "Toimintaan", Cents.of(145_000_00), FIRST, LAST))),
                List.of(
                        new YearOfWork(2025, Optional.empty(), new BigDecimal("12.5")),
                        new YearOfWork(
                                2026,
                                Optional.of(new Entry<>(
                                        id(), new YearLine(2026, Cents.of(145_000_00), new BigDecimal("2.5")))),
                                BigDecimal.ZERO)),
                List.of(new Entry<>(id(), new PartnerLine("Alue", FormOfCooperation.DEVELOPS, "Tärkeä"))),
                List.of(new CollectingSheet(
                        id(), new CollectingLine("Kysely", Month.OCTOBER, Role.WORKER), Optional.empty())),
                List.of(new Entry<>(id(), new UseLine(FIRST, "Käynnit", Optional.of("visits"), "Siirsimme aukioloa"))));
        return new ProgrammeSheet(
                facts,
                ProgrammeState.RUNNING,
                List.of(other),
                new ProgrammeSheet.Sharing(true, List.of(other)),
                List.of(definition("visits", Quantity.COUNT)),
                mayKeep,
                TODAY);
    }

    private static GoalReached goal(String code, Quantity quantity, String target, Optional<String> value) {
        var definition = definition(code, quantity);
        var line = new GoalLine("Tavoite " + code, Optional.of(code), Optional.of(new BigDecimal(target)), FIRST, LAST);
        return new GoalReached(
                new GoalSheet(id(), line, Optional.empty()),
                Optional.of(definition),
                Optional.of(new IndicatorFigure(definition, FIRST, TODAY, value.map(BigDecimal::new))));
    }

    private static IndicatorDefinition definition(String code, Quantity quantity) {
        return new IndicatorDefinition(
                new IndicatorCode(code), 1, quantity, Basis.COLLECTED, Set.of(), Optional.empty());
    }

    private static EntryId id() {
        return new EntryId(UUID.randomUUID());
    }

    private static String told(ProgrammeSheet sheet) {
        return shown(OneProgrammePage.TEMPLATE, one(chrome(Language.FI), sheet))
                .text()
                .replace('\u00A0', ' ');
    }

    private static List<String> hrefs(ProgrammeSheet sheet) {
        return shown(OneProgrammePage.TEMPLATE, one(chrome(Language.FI), sheet))
                .select("main a")
                .eachAttr("href");
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
