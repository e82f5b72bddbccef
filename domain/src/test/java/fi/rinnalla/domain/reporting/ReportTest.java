package fi.rinnalla.domain.reporting;

import static fi.rinnalla.domain.reporting.AReport.LESSONS;
import static fi.rinnalla.domain.reporting.AReport.TARGET;
import static fi.rinnalla.domain.reporting.AReport.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report")
class ReportTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private final Report report = AReport.begun();

    @Test
    void takes_words_where_nobody_was_faster_in_the_same_section() {
        assertThat(report.write(TARGET, 0, "Vanhempia.", TODAY)).isTrue();
        assertThat(report.write(LESSONS, 0, "Kahvi auttaa.", TODAY))
                .as("another section")
                .isTrue();
        assertThat(report.write(TARGET, 0, "Muita.", TODAY)).isFalse();
        assertThat(report.write(new DesignCode("ei-ole"), 0, "x", TODAY)).isFalse();

        assertThat(report.words()).containsEntry(TARGET, "Vanhempia.").containsEntry(LESSONS, "Kahvi auttaa.");
        assertThat(report.editions()).containsEntry(TARGET, 1);
    }

    @Test
    void counts_its_figures_anew_each_time_while_it_is_a_draft() {
        assertThat(AReport.document(report, "10", "5")
                        .figures()
                        .get(0)
                        .shown()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("10");
        assertThat(AReport.document(report, "12", "5")
                        .figures()
                        .get(0)
                        .shown()
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo("12");
    }

    @Test
    void stands_when_it_is_finished_with_the_figures_of_that_day_and_says_who_by_role() {
        report.write(TARGET, 0, "Vanhempia.", TODAY);
        var document = AReport.document(report, "120", "44.25");
        assertThat(report.freeze(report.edition(), document, List.of(), Role.WORKER, NOW))
                .isEqualTo(FreezeOutcome.FROZEN);

        assertThat(report.write(TARGET, 1, "Muuta.", TODAY)).isFalse();
        assertThat(report.freeze(report.edition(), document, List.of(), Role.WORKER, NOW))
                .isEqualTo(FreezeOutcome.ALREADY);
        assertThat(report.document("Uusi nimi", AReport.counting(Map.of()))).isEqualTo(document);
        assertThat(report.frozen()).contains(new Frozen(NOW, Role.WORKER, document.fingerprint()));
    }

    @Test
    void puts_down_what_the_programme_said_and_says_it_for_ever() {
        report.write(TARGET, 0, "Vanhempia.", TODAY);
        var document = report.document(
                "Kokemuskohtaamo",
                AReport.telling(
                        Map.of(AReport.VISITS, "120"),
                        AReport.goal("Luovuttu", "200", "3"),
                        AReport.workingYears("3.25"),
                        AReport.partner("Hyvinvointialue", "Tilat")));
        report.freeze(report.edition(), document, List.of(), Role.WORKER, NOW);

        assertThat(document.facts()).hasSize(3);
        assertThat(document.canonical())
                .contains("fact GOAL", "number COUNT COLLECTED 200 FEW -", "form GIVES_ROOMS", "ended 2026-03-02 Tila")
                .contains("number - - - KNOWN 3.25");
        assertThat(report.document("x", AReport.telling(Map.of(), AReport.goal("Muu", "1", "9"))))
                .isEqualTo(document);
    }

    @Test
    void says_otherwise_with_every_fact_in_its_fingerprint() {
        assertThat(List.of(
                                AReport.goal("A", "200", "30"),
                                AReport.goal("B", "200", "30"),
                                AReport.goal("A", "201", "30"),
                                AReport.goal("A", "200", "31"),
                                AReport.goal("A", "200", ""),
                                AReport.partner("A", "Tilat"),
                                AReport.partner("A", "Tilat ja ohjaus"))
                        .stream()
                        .map(it -> report.document("x", AReport.telling(Map.of(), it))
                                .fingerprint()))
                .doesNotHaveDuplicates();
    }

    @Test
    void is_not_finished_while_something_waits_or_was_written_since() {
        var document = AReport.document(report, "120", "44");
        var open = new ReportCheck(document, Set.of(), Set.of()).findings();

        assertThat(open).extracting(Finding::kind).containsExactly(FindingKind.MISSING);
        assertThat(report.freeze(0, document, open, Role.WORKER, NOW)).isEqualTo(FreezeOutcome.NOT_LOOKED_AT);
        report.write(TARGET, 0, "Vanhempia.", TODAY);
        assertThat(report.freeze(0, document, List.of(), Role.WORKER, NOW)).isEqualTo(FreezeOutcome.CHANGED_MEANWHILE);
        assertThat(report.isFrozen()).isFalse();
    }

    @Test
    void lets_stay_for_a_reason_what_may_stay_and_nothing_else() {
        var name = new Finding(FindingKind.TELLING, TARGET, "Kohderyhmä", "Kanerva");
        var mail = new Finding(FindingKind.IDENTIFIER, TARGET, "Kohderyhmä", "a@b.example");

        assertThat(report.keep(name, " ", TODAY)).isFalse();
        assertThat(report.keep(name, "Toiminnan nimi", TODAY)).isTrue();
        assertThat(report.keep(mail, "Syy", TODAY)).isFalse();
        assertThat(report.reasonFor(name)).contains("Toiminnan nimi");
        assertThat(report.reasonFor(new Finding(FindingKind.TELLING, LESSONS, "Opit", "Kanerva")))
                .as("the same words elsewhere")
                .isEmpty();
    }

    @Test
    void says_otherwise_with_every_word_and_figure_in_its_fingerprint() {
        var before = AReport.document(report, "120", "44").fingerprint();
        assertThat(AReport.document(report, "120", "44.0").fingerprint())
                .isEqualTo(before)
                .hasSize(64);
        assertThat(AReport.document(report, "121", "44").fingerprint()).isNotEqualTo(before);
        report.write(LESSONS, 0, "figure visits", TODAY);
        assertThat(AReport.document(report, "120", "44").fingerprint()).isNotEqualTo(before);
    }
}
