package fi.rinnalla.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.feedback.Area;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.PublicChange;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.feedback.PublishedTopics;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.feedback.AnswerFigures;
import fi.rinnalla.services.feedback.PublicTopics;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Rendered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page that tells what happened")
class ChangesPageTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final PublishedFilter EVERYTHING = PublishedFilter.everything();
    private static final Slice<PublicChange> NO_CHANGES = new Slice<>(List.of(), Optional.empty());
    private static final Area VANTAA = new Area(County.VANTAA_AND_KERAVA, Set.of(), Set.of());
    private static final AnswerFigures FIGURES = new AnswerFigures(
            new Interval(40, 59),
            new Interval(30, 44),
            new Interval(5, 19),
            new Interval(5, 9),
            new Interval(0, 4),
            LocalDate.of(2025, 10, 1),
            LocalDate.of(2026, 9, 30));

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

    @Test
    void says_how_the_organisation_answers_in_a_sentence_a_chart_and_a_table() {
        var page = page(Language.FI, EVERYTHING, row(Language.FI, ChangeState.CHANGED));

        assertThat(page.select("main").text()).contains("40–59", "30–44", "1.10.2025");
        assertThat(page.select("svg.chart .sure")).isNotEmpty();
        assertThat(page.select("table tbody tr").eachText())
                .hasSize(5)
                .last()
                .asString()
                .contains("0–4");
    }

    @Test
    void lets_a_reader_choose_a_county_and_a_whole_year() {
        var filter = new PublishedFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(2026),
                Optional.of(VANTAA));
        var page = page(Language.FI, filter, row(Language.FI, ChangeState.HEARD));

        assertThat(page.select("select[name=alue] option[selected]").text()).isEqualTo("Vantaa ja Kerava");
        assertThat(page.select("select[name=aika] option").eachText()).startsWith("Kaikki", "2026");
        assertThat(page.select("a[rel=next]").attr("href"))
                .startsWith("/fi/sanoit-teimme?alue=vantaa_and_kerava&aika=2026&alkaen=");
        assertThat(page.select("svg.chart")).isEmpty();
    }

    @Test
    void tells_what_many_parents_have_changed_together_and_what_enough_of_them_say_of_it() {
        var page = page(Language.SV, EVERYTHING, List.of(changed()));

        assertThat(page.select(".pair .said p").attr("lang")).isEqualTo("fi");
        assertThat(page.select(".pair .did p").text()).isEqualTo("Dörren är öppen till sju.");
        assertThat(page.select(".pair .meta").text()).contains("5–9").doesNotContain("7 ");
    }

    @Test
    void says_plainly_that_there_is_no_such_topic_and_shows_all_the_same() {
        var rows = new Slice<>(List.of(row(Language.FI, ChangeState.HEARD)), Optional.<After>empty());
        var page = page(Language.FI, EVERYTHING, rows, NO_CHANGES, true, true);

        assertThat(page.select(".note.warn").text()).isEqualTo("Sellaista aihetta ei ole. Näytämme kaikki aiheet.");
        assertThat(page.select(".pair")).hasSize(1);
        assertThat(page(Language.FI, EVERYTHING, row(Language.FI, ChangeState.HEARD))
                        .select(".note.warn"))
                .isEmpty();
    }

    @Test
    void goes_on_with_either_list_by_itself() {
        var change = changed();
        var filter = new PublishedFilter(
                Optional.empty(), Optional.of(ThemeCode.SAFETY), Optional.empty(), Optional.empty());
        var together = new Slice<>(List.of(change), Optional.of(new After(MAY, change.id())));
        var rows = new Slice<>(List.of(row(Language.FI, ChangeState.HEARD)), Optional.<After>empty());

        var first = page(Language.FI, filter, rows, together, true, false);
        assertThat(first.select("section a[rel=next]").attr("href"))
                .isEqualTo("/fi/sanoit-teimme?aihe=safety&yhdessa=2026-05-04_" + change.id());
        assertThat(first.select("section a[rel=next]").text()).isEqualTo("Näytä vanhempia monen vanhemman asioita");

        var later = page(Language.FI, filter, new Slice<>(List.of(), Optional.empty()), together, false, false);
        assertThat(later.select("section .pager a").eachAttr("href").get(0)).isEqualTo("/fi/sanoit-teimme?aihe=safety");
        assertThat(later.select(".empty")).isEmpty();
    }

    private static PublicChange changed() {
        return new PublicChange(
                UUID.randomUUID(),
                County.VANTAA_AND_KERAVA,
                ThemeCode.SAFETY,
                Language.FI,
                "Ovi on lukossa iltaisin.",
                Map.of(Language.FI, "Ovi on auki seitsemään.", Language.SV, "Dörren är öppen till sju."),
                MAY,
                Map.of(Verdict.VISIBLE, 7),
                true);
    }

    private static Document page(Language language, PublishedFilter filter, PublishedRow... rows) {
        return page(language, filter, List.of(), rows);
    }

    private static Document page(
            Language language, PublishedFilter filter, List<PublicChange> together, PublishedRow... rows) {
        var next = rows.length == 0
                ? Optional.<After>empty()
                : Optional.of(new After(MAY, rows[0].id().value()));
        return page(
                language,
                filter,
                new Slice<>(List.of(rows), next),
                new Slice<>(together, Optional.empty()),
                true,
                false);
    }

    private static Document page(
            Language language,
            PublishedFilter filter,
            Slice<PublishedRow> rows,
            Slice<PublicChange> together,
            boolean first,
            boolean unknownTopic) {
        var page = new ChangesPage(
                APage.ofAParent(language, Chrome.Exit.QUIET).chrome(),
                rows,
                filter,
                new PublicTopics(
                        new PublishedTopics(Set.of(ThemeCode.SAFETY), Set.of(), Optional.of(MAY)),
                        List.of(),
                        List.of(new Area(County.CENTRAL_UUSIMAA, Set.of(), Set.of()), VANTAA),
                        Optional.of(FIGURES),
                        Optional.of(new Interval(5, 21)),
                        Optional.empty()),
                List.of(Quarter.of("2026Q3"), Quarter.of("2026Q2")),
                together,
                first,
                unknownTopic);
        return Rendered.template("feedback/changes", Map.of("page", page));
    }
}
