package fi.rinnalla.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.feedback.PublishedTopics;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.feedback.PublicTopics;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page that tells what happened")
class ChangesPageTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final PublishedFilter EVERYTHING = PublishedFilter.everything();

    @Test
    void sets_what_was_said_beside_what_was_done() {
        var page = page(Language.FI, EVERYTHING, row(Language.FI, ChangeState.CHANGED));

        assertThat(page.select(".pair h2").eachText()).containsExactly("Sanoit", "Näin kävi");
        assertThat(page.select(".pair .tag").text()).isEqualTo("Muutettu");
        assertThat(page.select(".pair .meta").text()).contains("4.5.2026");
    }

    @Test
    void lets_the_reason_follow_where_nothing_changed() {
        var page = page(Language.FI, EVERYTHING, row(Language.FI, ChangeState.NOT_CHANGED));

        assertThat(page.select(".pair .did h2").text()).isEqualTo("Ei muutettu. Kerromme, miksi.");
        assertThat(page.select(".pair .tag")).isEmpty();
    }

    @Test
    void says_honestly_to_readers_and_to_the_browser_when_a_text_is_in_another_language() {
        var swedish =
                page(Language.SV, EVERYTHING, row(Language.FI, ChangeState.HEARD), row(Language.SV, ChangeState.HEARD));
        assertThat(swedish.select(".pair .said p").first().attr("lang")).isEqualTo("fi");
        assertThat(swedish.select(".pair .meta").eachText().get(0)).contains("Det här stycket är på finska.");
        assertThat(swedish.select(".pair .meta").eachText().get(1)).doesNotContain("på finska");

        var finnish = page(Language.FI, EVERYTHING, row(Language.FI, ChangeState.HEARD));
        assertThat(finnish.text()).doesNotContain("suomeksi");
    }

    @Test
    void says_once_what_is_so_of_every_text() {
        var plain = page(
                Language.SELKO, EVERYTHING, row(Language.FI, ChangeState.HEARD), row(Language.FI, ChangeState.CHANGED));

        assertThat(plain.select(".pair .said p").hasAttr("lang")).isFalse();
        assertThat(plain.select(".withart").text()).contains("Nämä tekstit ovat suomeksi.");
        assertThat(plain.select(".pair .meta").text()).doesNotContain("suomeksi");
    }

    @Test
    void names_only_themes_about_which_there_is_enough() {
        var page = page(Language.FI, EVERYTHING, row(Language.FI, ChangeState.HEARD));

        assertThat(page.select("select[name=aihe] option").eachText()).containsExactly("Kaikki", "Turvallisuus");
        assertThat(page.select(".meta").text()).contains("Turvallisuus").doesNotContain("Kohtaaminen");
    }

    @Test
    void keeps_the_choice_in_the_address_of_the_next_page_and_of_its_twins() {
        var filter = new PublishedFilter(
                Optional.of(ChangeState.HEARD),
                Optional.of(ThemeCode.SAFETY),
                Optional.empty(),
                Optional.of(Quarter.of("2026Q2")));
        var page = page(Language.FI, filter, row(Language.FI, ChangeState.HEARD));

        assertThat(page.select("a[rel=next]").attr("href"))
                .startsWith("/fi/sanoit-teimme?vaihe=heard&aihe=safety&aika=2026Q2&alkaen=2026-05-04_");
        assertThat(page.select("option[selected]").eachText()).contains("Kuultu", "Turvallisuus");
    }

    @Test
    void offers_the_way_out_of_a_choice_that_finds_nothing() {
        var filter = new PublishedFilter(
                Optional.of(ChangeState.ON_TRIAL), Optional.empty(), Optional.empty(), Optional.empty());
        var page = page(Language.FI, filter);

        assertThat(page.select(".empty a").attr("href")).isEqualTo("/fi/sanoit-teimme");
    }

    @Test
    void counts_verdicts_in_bins_and_says_none_of_them_one_by_one() {
        var page = page(Language.FI, EVERYTHING, row(Language.FI, ChangeState.CHANGED));

        assertThat(page.select(".withart").text()).contains("5–21 palautteen antajaa");
        assertThat(page.select(".pair").text()).doesNotContain("Palautteen antaja");
    }

    private static PublishedRow row(Language language, ChangeState state) {
        return new PublishedRow(
                PublicationId.random(),
                language,
                "Ovi oli lukossa.",
                "Ovi on nyt auki.",
                state,
                false,
                false,
                MAY,
                Set.of(ThemeCode.SAFETY, ThemeCode.ENCOUNTER));
    }

    private static Document page(Language language, PublishedFilter filter, PublishedRow... rows) {
        var next = rows.length == 0
                ? Optional.<After>empty()
                : Optional.of(new After(MAY, rows[0].id().value()));
        var page = new ChangesPage(
                APage.ofAParent(language, Chrome.Exit.QUIET).chrome(),
                new Slice<>(List.of(rows), next),
                filter,
                new PublicTopics(new PublishedTopics(Set.of(ThemeCode.SAFETY), Set.of(), Optional.of(MAY)), List.of()),
                List.of(Quarter.of("2026Q3"), Quarter.of("2026Q2")),
                Optional.of("5–21"),
                true);
        return Rendered.template("feedback/changes", Map.of("page", page));
    }
}
