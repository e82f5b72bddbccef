package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.reporting.FactLine;
import fi.rinnalla.domain.reporting.FigureLine;
import fi.rinnalla.domain.reporting.Frozen;
import fi.rinnalla.domain.reporting.ReportDocument;
import fi.rinnalla.domain.reporting.ReportDocument.Section;
import fi.rinnalla.domain.reporting.Shown;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.Xlsx;
import fi.rinnalla.web.shared.Xlsx.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report as a file, in its own language. Text and spreadsheet are made here and the PDF by {@link ReportPrint}, each from the
 * one document.
 */
record ReportFile(Voice voice, String organisation, ReportDocument document, Optional<Frozen> frozen) {
    /** With the number of characters under each text, for whoever carries it into a payer's form. */
    byte[] plain() {
        return (Stream.concat(head(), document.sections().stream().flatMap(this::plain))
                        .reduce("", (all, line) -> all + line + "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> head() {
        return Stream.concat(Stream.of(document.title(), about(), state()), fingerprint().stream());
    }

    private Stream<String> plain(Section it) {
        var lines = it.figures().stream().flatMap(line -> Stream.of(words().sentence(line), "    " + beneath(line)));
        var facts =
                it.facts().stream().flatMap(line -> Stream.of(facts().sentence(line), "    " + facts().beneath(line)));
        var text = it.words().isBlank() ? Stream.of(say("reporting.empty")) : Stream.of(it.words(), count(it));
        return Stream.of(Stream.of("", it.heading().toUpperCase(voice.language().locale()), ""), lines, facts, text)
                .flatMap(part -> part);
    }

    byte[] spreadsheet() {
        var headings = Stream.of(
                        "section", "name", "value", "unit", "definition", "basis", "period", "text", "length", "max")
                .map(it -> Xlsx.text(say("reporting.column." + it)))
                .toList();
        var about = head().map(it -> List.of(Xlsx.text(it)));
        var rows = document.sections().stream().flatMap(this::rows);
        var all = Stream.of(about, Stream.of(headings), rows).flatMap(it -> it).toList();
        return document.facts().isEmpty()
                ? Xlsx.written(say("reporting.sheet"), all)
                : Xlsx.written(
                        List.of(new Xlsx.Page(say("reporting.sheet"), all), new FactTable(voice, document).page()));
    }

    private Stream<List<Cell>> rows(Section it) {
        var text = List.of(
                Xlsx.text(it.heading()),
                nothing(),
                nothing(),
                nothing(),
                nothing(),
                nothing(),
                nothing(),
                Xlsx.text(it.words()),
                Xlsx.whole(it.length()),
                Xlsx.whole(it.longest()));
        return Stream.concat(it.figures().stream().map(line -> row(it, line)), Stream.of(text));
    }

    private List<Cell> row(Section section, FigureLine it) {
        return List.of(
                Xlsx.text(section.heading()),
                Xlsx.text(it.name()),
                cell(it),
                Xlsx.text(words().unit(it.quantity())),
                Xlsx.text(it.definition()),
                Xlsx.text(words().basis(it)),
                Xlsx.text(period()));
    }

    /** A number where there is one, so that it can be reckoned with; else the words that stand in its place. */
    private Cell cell(FigureLine it) {
        return it.shown()
                .value()
                .map(value -> value.scale() <= 0 ? Xlsx.whole(value.longValueExact()) : Xlsx.number(value))
                .orElseGet(() -> Xlsx.text(words().value(it.quantity(), it.shown())));
    }

    private static Cell nothing() {
        return Xlsx.text("");
    }

    /** Neutral, as all that leaves the house: what it is, and of when. */
    String name() {
        return "raportti-" + document.first() + "-" + document.last();
    }

    String about() {
        return say(
                "reporting.about", "organisation", organisation, "programme", document.programme(), "period", period());
    }

    String period() {
        return words().period(document.first(), document.last());
    }

    String state() {
        return frozen.map(it -> say(
                        "reporting.frozen.on",
                        "date",
                        new Times(voice).date(Helsinki.day(it.at())),
                        "role",
                        say("role." + Typed.low(it.by()) + ".one")))
                .orElseGet(() -> say("reporting.draft.said"));
    }

    Optional<String> fingerprint() {
        return frozen.map(it -> say("reporting.fingerprint", "sha", it.fingerprint()));
    }

    String count(Section it) {
        return say("reporting.count", "n", it.length(), "max", it.longest());
    }

    String beneath(FigureLine it) {
        return words().beneath(it, document.first(), document.last());
    }

    boolean hasWithheld() {
        return document.figures().stream().anyMatch(it -> it.shown().state() == Shown.State.FEW)
                || document.facts().stream().anyMatch(FactLine::isWithheld);
    }

    FactWords facts() {
        return new FactWords(voice);
    }

    FigureWords words() {
        return new FigureWords(voice);
    }

    String say(String key, Object... named) {
        return voice.say(key, named);
    }
}
