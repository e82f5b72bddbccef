package fi.rinnalla.web.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.Standing;
import fi.rinnalla.domain.comparison.Standings;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.measure.OwnFigures;
import fi.rinnalla.services.measure.ReleasePreview;
import fi.rinnalla.services.measure.ReleasePreview.OfQuarter;
import fi.rinnalla.services.measure.SharingWithTheNetwork.Otherwise;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Meanwhile;
import fi.rinnalla.web.shared.Rendered;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Where it is decided what the network sees")
class SharingPageTest {
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final Standing YES = new Standing(true, "2026-04-01.2");

    @Test
    void stands_what_others_will_see_before_the_choice_and_what_leaving_does_not_change() {
        var page = page(Language.FI, List.of("Etelän verkosto", "Rinnalla-verkosto"), Set.of(Indicator.CHANGES_MADE));

        assertThat(page.selectFirst("thead").select("th").eachText())
                .containsExactly(
                        "Osoitin",
                        "1. vuosineljännes 2026 suljettu, ei muutu enää",
                        "2. vuosineljännes 2026 kesken, jos suljettaisiin tänään");
        assertThat(page.select("tbody").first().text()).isEqualTo("Saatu palaute ei jaeta 10–14 0–4");
        assertThat(page.text())
                .contains("Jaetut luvut näkyvät näissä verkostoissa: Etelän verkosto, Rinnalla-verkosto.")
                .contains("lopettaminen, poistaminen tai korjaaminen ei muuta sitä");
        assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("changes-made", "open-hours");
        assertThat(page.select("form[method=post]")
                        .first()
                        .previousElementSiblings()
                        .select("table"))
                .hasSize(2);
    }

    @Test
    void stands_by_what_others_may_divide_exactly_and_what_becomes_of_amounts() {
        var page = page(Language.FI, List.of("Verkosto"), Set.of());

        assertThat(page.select("table").last().select("tbody").eachText())
                .containsExactly(
                        "Aukiolotunnit jaetaan Tarkka luku 150 0 Saatu palaute, sataa aukiolotuntia kohti 6,6–9,4 ei"
                                + " lukua",
                        "Henkilötyövuodet ei jaeta Tarkka luku 0,625 0,625 Saatu palaute, henkilötyövuotta kohti"
                                + " 16,0–22,4 0,0–6,4 Tehdyt muutokset, henkilötyövuotta kohti 16,0–22,4 0,0–6,4");
        assertThat(page.select("input[name=jakaja]").eachAttr("value")).containsExactly("open-hours", "working-years");
        assertThat(page.select("input[name=jakaja][checked]").eachAttr("value")).containsExactly("open-hours");
        assertThat(page.text()).contains("kertovat, kuinka paljon hän tekee työtä");
    }

    @Test
    void stands_what_a_colleague_has_decided_meanwhile_and_the_form_brings_back_what_was_seen() {
        var page = page(Language.FI, List.of("Verkosto"), Set.of(Indicator.CHANGES_MADE));

        assertThat(page.select(".note.warn").text()).contains("Joku muu muutti samoja valintoja");
        assertThat(page.select(".note.warn li").eachText())
                .containsExactly("Saatu palaute: lupaa ei ole.", "Aukiolotunnit: lupa on voimassa.");
        assertThat(page.select("input[name=osoitin-oli]").val()).isEqualTo("changes-made=+2026-04-01.2");
        assertThat(page.select("input[name=jakaja-oli]").val()).isEqualTo("open-hours=+2026-04-01.2");
    }

    @Test
    void nothing_is_shown_yet_of_what_came_with_slips_in_a_running_quarter() {
        var rows = page(Language.FI, List.of(), Set.of())
                .select("table")
                .first()
                .select("tbody")
                .last()
                .select("td");

        assertThat(rows.eachText()).contains("näkyy vasta jakson jälkeen");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_no_gap_in_any_language(Language language) {
        assertThat(page(language, List.of("Verkosto"), EnumSet.allOf(Indicator.class))
                        .text())
                .doesNotContain("{", "}");
        assertThat(page(language, List.of(), Set.of()).text()).doesNotContain("{", "}");
        var empty = new SharingPage(chrome(language), Optional.empty(), true, Meanwhile.NOTHING);
        assertThat(Rendered.template(SharingPage.TEMPLATE, Map.of("page", empty))
                        .select(".empty"))
                .hasSize(1);
    }

    private static Document page(Language language, List<String> networks, Set<Indicator> shared) {
        var last = bins(10, true);
        var running = bins(0, false);
        var preview = new ReleasePreview(
                List.of(new OwnFigures.ProgrammeName(PROGRAMME, "Polku")),
                PROGRAMME,
                networks,
                stand(shared),
                stand(Set.of(Divisor.OPEN_HOURS)),
                List.of(
                        new OfQuarter(
                                Quarter.of("2026Q1"),
                                true,
                                true,
                                last,
                                EnumSet.allOf(Indicator.class),
                                shared,
                                divisors(150 * 60L)),
                        new OfQuarter(Quarter.of("2026Q2"), true, false, running, Set.of(), shared, divisors(0))));
        var page = new SharingPage(chrome(language), Optional.of(preview), false, Meanwhile.NOTHING);
        var told = page.decided(new Otherwise(Set.of(Indicator.FEEDBACK_RECEIVED), Set.of(Divisor.OPEN_HOURS)));
        return Rendered.template(
                SharingPage.TEMPLATE, Map.of("page", new SharingPage(page.chrome(), page.shown(), false, told)));
    }

    private static <T> Standings<T> stand(Set<T> yeses) {
        return new Standings<>(yeses.stream().collect(Collectors.toMap(it -> it, it -> YES)));
    }

    private static ReleasePreview.Divisors divisors(long minutes) {
        return new ReleasePreview.Divisors(
                Map.of(Divisor.OPEN_HOURS, minutes, Divisor.WORKING_YEARS, 250L), Set.of(), Set.of(Divisor.OPEN_HOURS));
    }

    private static Map<Cell, Bin> bins(int low, boolean withSlips) {
        return Arrays.stream(Indicator.values())
                .filter(it -> withSlips || !it.bySlips())
                .flatMap(it -> it.cells().stream())
                .collect(Collectors.toMap(it -> it, it -> new Bin(low)));
    }

    private static Chrome chrome(Language language) {
        return APage.ofAParent(language, Chrome.Exit.NONE).chrome();
    }
}
