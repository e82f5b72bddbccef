package fi.rinnalla.web.measure.catalogue;

import fi.rinnalla.domain.measure.catalogue.CountedFor;
import fi.rinnalla.domain.measure.catalogue.Denominator;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorTheme;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.InQuarter;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.Line;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.Version;
import fi.rinnalla.services.measure.catalogue.IndicatorSheet.Written;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One indicator: what it means, and its figures of the last quarters, programme by programme. */
public record IndicatorPage(Chrome chrome, IndicatorSheet sheet, String said) implements StaffPage {
    static final String TEMPLATE = "measure/catalogue/one";

    /** @param perHour empty where it is not divided */
    public record Row(
            String quarter, String value, String perHour, String basis, String version, String rows, String mend) {}

    public record PartRow(String name, List<String> values) {}

    public IndicatorDefinition definition() {
        return sheet.definition();
    }

    public IndicatorWords words() {
        return new IndicatorWords(chrome.voice());
    }

    public String name() {
        return words().name(definition());
    }

    public boolean isOwn() {
        return definition().own().isPresent();
    }

    public boolean isCounted() {
        return sheet.ready().filter(it -> !it.isCounted()).isEmpty();
    }

    public boolean isWhole() {
        return sheet.ready()
                .filter(it -> it.countedFor() == CountedFor.ORGANISATION)
                .isPresent();
    }

    public boolean perHour() {
        return definition().denominators().contains(Denominator.OPEN_HOUR);
    }

    public boolean perFte() {
        return definition().denominators().contains(Denominator.FTE);
    }

    /** Why nobody sees the rows behind it; empty where somebody does. */
    public String noRows() {
        if (isOwn() || sheet.rows() || !isCounted()) {
            return "";
        }
        var answers =
                sheet.ready().filter(it -> it.theme() == IndicatorTheme.OUTCOME).isPresent();
        return say(answers ? "indicator.rows.answers" : "indicator.rows.none");
    }

    /** Whether figures of more than one version stand on the page. */
    public boolean isMixed() {
        return sheet.lines().stream()
                        .flatMap(it -> it.figures().stream())
                        .filter(it -> it.figure().value().isPresent())
                        .map(it -> it.figure().indicator().version())
                        .distinct()
                        .count()
                > 1;
    }

    public String heading(Line it) {
        return it.name().isEmpty() ? say("indicator.whole") : it.name();
    }

    public String id(Line it) {
        return "p-" + it.programme().value();
    }

    public List<Row> rows(Line line) {
        return line.figures().stream().map(it -> row(line, it)).toList();
    }

    private Row row(Line line, InQuarter it) {
        var figure = it.figure();
        var where = "?ohjelma=" + line.programme().value() + "&jakso=" + it.quarter();
        var there = sheet.rows() && figure.value().filter(n -> n.signum() > 0).isPresent();
        return new Row(
                words().quarter(it.quarter()) + (isRunning(it) ? " " + say("indicator.running") : ""),
                words().value(figure.indicator().quantity(), figure.value()),
                perHour(it),
                words().basis(figure.indicator().basis()),
                String.valueOf(figure.indicator().version()),
                there ? here() + "/rivit" + where : "",
                sheet.mayKeep() ? here() + "/luku" + where : "");
    }

    private boolean isRunning(InQuarter it) {
        return it.quarter().equals(sheet.quarters().get(sheet.quarters().size() - 1));
    }

    private String perHour(InQuarter it) {
        return it.figure()
                .value()
                .flatMap(n -> it.openHours().map(hours -> n.divide(hours, 2, RoundingMode.HALF_UP)))
                .map(n -> words().number(n, 2, 2))
                .orElse(IndicatorWords.NONE);
    }

    /** Of those that are divided; each part that any quarter has. */
    public List<PartRow> parts(Line line) {
        var all = line.figures().stream()
                .flatMap(it -> it.figure().parts().stream())
                .collect(Collectors.toMap(it -> it.code(), it -> it, (one, other) -> one, LinkedHashMap::new));
        return all.values().stream()
                .map(part -> new PartRow(
                        words().part(part),
                        line.figures().stream()
                                .map(it -> it.figure().parts().stream()
                                        .filter(other -> other.code().equals(part.code()))
                                        .findFirst()
                                        .map(words()::value)
                                        .orElse(IndicatorWords.NONE))
                                .toList()))
                .toList();
    }

    public List<String> quarters() {
        return sheet.quarters().stream().map(words()::shortly).toList();
    }

    public Optional<Drawing> drawing() {
        return new IndicatorChart(words(), sheet, this::heading).drawing();
    }

    public String here() {
        return CataloguePage.URL + "/" + definition().code().value();
    }

    public String since(Version it) {
        return say("indicator.version", "n", it.number(), "quarter", words().quarter(it.since()));
    }

    public String quarter(Written it) {
        return words().quarter(it.quarter());
    }

    public String value(Written it) {
        var meant = sheet.versions().get(it.version() - 1).meaning().quantity();
        return words().value(meant, Optional.of(it.value()));
    }

    public String entered(Written it) {
        return new Times(chrome.voice()).date(it.enteredOn());
    }
}
