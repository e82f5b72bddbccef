package fi.rinnalla.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.measure.catalogue.FigurePart;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.IndicatorFigure;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

@Label("Whatever is written in a report")
class ReportLawsTest {
    @Property
    @Label("no figure of people between one and four is ever shown")
    void few(@ForAll @IntRange(max = 2000) int n, @ForAll boolean own) {
        var code = new IndicatorCode(own ? "own-osallistujat" : "visits");
        var shown = Shown.of(AReport.figure(code, Quantity.COUNT, Integer.toString(n)));

        assertThat(shown.state()).isEqualTo(n >= 1 && n <= 4 ? Shown.State.FEW : Shown.State.KNOWN);
        shown.value().ifPresent(it -> assertThat(it).isEqualByComparingTo(BigDecimal.valueOf(n)));
    }

    @Property
    @Label("no goal of people reached by one to four says how many, on no line of what is fingerprinted")
    void few_in_goals(@ForAll @IntRange(max = 2000) int n) {
        var report = AReport.begun();
        var goal = AReport.goal("Tavoite", "5000", Integer.toString(n));
        var document = report.document("x", AReport.telling(Map.of(), goal));

        assertThat(document.facts().get(0).isWithheld()).isEqualTo(n >= 1 && n <= 4);
        assertThat(document.canonical().contains("KNOWN " + n + " ")).isEqualTo(n == 0 || n > 4);
    }

    @Property
    @Label("no share is shown where any of its classes is one to four people, of a figure or of a goal")
    void few_in_shares(@ForAll @Size(min = 2, max = 4) List<@IntRange(max = 12) Integer> classes) {
        var figure = AReport.share(new IndicatorCode("change-visible-to-authors"), classes);
        var goal = AReport.goal("Tavoite", "0.9", figure);
        var document = AReport.begun().document("x", AReport.telling(Map.of(), goal));
        var few = classes.stream().anyMatch(it -> it >= 1 && it <= 4);
        var nobody = classes.stream().allMatch(it -> it == 0);

        assertThat(Shown.of(figure).state())
                .isEqualTo(nobody ? Shown.State.NOTHING : few ? Shown.State.FEW : Shown.State.KNOWN);
        assertThat(Shown.of(figure).value().isPresent()).isEqualTo(!few && !nobody);
        assertThat(document.canonical().contains("KNOWN")).isEqualTo(!few && !nobody);
    }

    @Property
    @Label("no median is shown that is the middle of fewer than five, however that is known")
    void few_in_medians(@ForAll @IntRange(min = 1, max = 40) int n, @ForAll @IntRange(max = 40) int first) {
        var part = Math.min(first, n);
        var parts = List.of(FigurePart.of("0-3", part), FigurePart.of("4-7", n - part));
        var definition = AReport.figure(new IndicatorCode("days-to-answer"), Quantity.MEDIAN_DAYS, "")
                .indicator();
        var value = Optional.of(BigDecimal.TEN);
        var divided = new IndicatorFigure(definition, AReport.YEAR.first(), AReport.YEAR.last(), value, parts);
        var said = new IndicatorFigure(
                definition, AReport.YEAR.first(), AReport.YEAR.last(), value, List.of(), Optional.of(n));
        var unsaid = new IndicatorFigure(definition, AReport.YEAR.first(), AReport.YEAR.last(), value);

        assertThat(Shown.of(divided).state()).isEqualTo(n < 5 ? Shown.State.FEW : Shown.State.KNOWN);
        assertThat(Shown.of(said)).isEqualTo(Shown.of(divided));
        assertThat(Shown.of(unsaid)).as("nobody says of how many").isEqualTo(Shown.FEW);
    }

    @Property
    @Label("what is finished says the same, whatever is tried afterwards")
    void stands(
            @ForAll @StringLength(max = 60) String words,
            @ForAll @Size(max = 6) List<@StringLength(max = 20) String> tried) {
        var report = AReport.begun();
        report.write(AReport.TARGET, 0, words, AReport.TODAY);
        var document = AReport.document(report, "7", "3");
        report.freeze(report.edition(), document, List.of(), Role.ADMINISTRATOR, Instant.EPOCH);

        tried.forEach(it -> {
            report.write(AReport.TARGET, 1, it, AReport.TODAY);
            report.keep(new Finding(FindingKind.MISSING, AReport.TARGET, "", ""), it + ".", AReport.TODAY);
        });
        var after = AReport.document(report, "8", "4");
        assertThat(after.canonical()).isEqualTo(document.canonical());
        assertThat(after.fingerprint()).isEqualTo(report.frozen().orElseThrow().fingerprint());
    }

    @Property
    @Label("other words give another fingerprint")
    void fingerprint_of_words(
            @ForAll @StringLength(max = 40) String one, @ForAll @StringLength(max = 40) String other) {
        var same = one.lines().toList().equals(other.lines().toList());
        assertThat(fingerprint(one).equals(fingerprint(other))).isEqualTo(same);
    }

    private static String fingerprint(String words) {
        var report = AReport.begun();
        report.write(AReport.TARGET, 0, words, AReport.TODAY);
        return AReport.document(report, "7", "3").fingerprint();
    }
}
