package fi.rinnalla.domain.reporting;

import static fi.rinnalla.domain.reporting.AReport.LESSONS;
import static fi.rinnalla.domain.reporting.AReport.TARGET;
import static fi.rinnalla.domain.reporting.AReport.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Looking through a report")
class ReportCheckTest {
    private final Report report = AReport.begun();

    @Test
    void finds_names_and_numbers_that_no_figure_says() {
        assertThat(
                        found(
                                "Kävi 120 vanhempaa, joista 37 uusia, ja kiitos Kanerva Kivelle! Avoinna 44,5 tuntia vuonna 2025."))
                .extracting(Finding::kind, Finding::words)
                .containsExactlyInAnyOrder(
                        tuple(FindingKind.TELLING, "Kanerva Kivelle"), tuple(FindingKind.UNSUPPORTED, "37"));
    }

    @Test
    void lets_pass_what_everybody_may_know_and_when_something_was() {
        assertThat(found("Kohtaamme Kokemuskohtaamossa joka tiistai, ja 12.3.2025 kello 10.30 vietettiin juhlaa."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mukana oli 3 vanhempaa.",
                "Kaksi äitiä kertoi.",
                "Två föräldrar kom.",
                "There were four parents."
            })
    void stops_at_so_few_that_they_could_be_known_in_figures_and_in_words(String text) {
        assertThat(found(text)).extracting(Finding::kind).contains(FindingKind.FEW_PEOPLE);
    }

    @Test
    void lets_no_contact_detail_and_no_link_stay() {
        var found = found("Kirjoita osoitteeseen kohtaamo@kotipolku.example tai katso https://kotipolku.example/a");

        assertThat(found).extracting(Finding::kind).contains(FindingKind.IDENTIFIER, FindingKind.LINK);
        assertThat(found)
                .filteredOn(it -> it.kind() != FindingKind.TELLING && it.kind() != FindingKind.UNSUPPORTED)
                .noneMatch(it -> it.kind().mayStay());
    }

    @Test
    void says_what_is_missing_only_where_it_is_needed_and_what_is_too_long() {
        assertThat(found(""))
                .extracting(Finding::kind, Finding::section)
                .containsExactly(tuple(FindingKind.MISSING, TARGET));
        report.write(LESSONS, 0, "Lyhyesti.", TODAY);
        assertThat(found("a".repeat(101))).extracting(Finding::kind).containsExactly(FindingKind.TOO_LONG);
    }

    @Test
    void looks_at_what_the_programme_says_as_at_what_is_written() {
        report.write(TARGET, 0, "Tavoite oli 200 ja toteuma 118.", TODAY);
        var document = report.document(
                "Kokemuskohtaamo",
                AReport.telling(
                        Map.of(AReport.VISITS, "120"),
                        AReport.goal("Kanerva Kivi saa tukea", "200", "118"),
                        AReport.partner("Hyvinvointialue", "Kaksi äitiä ohjattiin, kohtaamo@kotipolku.example")));

        assertThat(new ReportCheck(document, Set.of("Kokemuskohtaamo", "Hyvinvointialue"), Set.of()).findings())
                .extracting(Finding::kind, Finding::words)
                .contains(
                        tuple(FindingKind.TELLING, "Kanerva Kivi"),
                        tuple(FindingKind.FEW_PEOPLE, "Kaksi äitiä"),
                        tuple(FindingKind.IDENTIFIER, "kohtaamo@kotipolku.example"))
                .as("118 and 120 tell of two")
                .contains(tuple(FindingKind.FEW_PEOPLE, "Kanerva Kivi saa tukea"))
                .extracting(it -> it.toList().get(0))
                .doesNotContain(FindingKind.UNSUPPORTED);
    }

    @Test
    void asks_of_how_many_a_share_is_that_the_organisation_wrote_down_itself() {
        var own = new IndicatorCode("own-kuultujen-osuus");
        var written = AReport.figure(own, Quantity.SHARE, "0.5");
        var document = report.document(
                "Kokemuskohtaamo",
                AReport.telling(
                        Map.of(),
                        AReport.goal("Kuullaan", "0.9", written),
                        AReport.goal("Vastataan", "0.9", AReport.share(new IndicatorCode("ready"), List.of(9, 9)))));

        assertThat(new ReportCheck(document, Set.of("Kokemuskohtaamo", "Kuullaan", "Vastataan"), Set.of(own.value()))
                        .findings())
                .filteredOn(it -> it.kind() == FindingKind.OF_HOW_MANY)
                .extracting(Finding::words)
                .containsExactly("Kuullaan");
        assertThat(ReportCheckTest.figure(own, written))
                .extracting(Finding::kind)
                .contains(FindingKind.OF_HOW_MANY);
    }

    private static List<Finding> figure(IndicatorCode code, IndicatorFigure it) {
        var line =
                new FigureLine(code, 1, Quantity.SHARE, Basis.ESTIMATE, "Kuultujen osuus", "Määritelmä", Shown.of(it));
        var document = AReport.begun()
                .document("x", asked -> asked.equals(AReport.VISITS) ? Optional.of(line) : Optional.empty());
        return new ReportCheck(document, Set.of(), Set.of()).findings();
    }

    @Test
    void knows_numbers_as_they_are_written_here() {
        assertThat(WrittenNumber.in("1 234, 12,5 ja 1\u00A0000 000 – ei a12 eikä 7 vuotta"))
                .extracting(it -> it.value().toPlainString())
                .containsExactly("1234", "12.5", "1000000", "7");
    }

    /** With what was written in the first section. */
    private List<Finding> found(String words) {
        report.write(TARGET, report.editions().get(TARGET), words, TODAY);
        return new ReportCheck(
                        AReport.document(report, "120", "44.5"), Set.of("Kokemuskohtaamo", "Kotipolku ry"), Set.of())
                .findings();
    }
}
