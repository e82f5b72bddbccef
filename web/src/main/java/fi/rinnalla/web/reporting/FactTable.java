package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.reporting.FactKind;
import fi.rinnalla.domain.reporting.FactLine;
import fi.rinnalla.domain.reporting.FactNumber;
import fi.rinnalla.domain.reporting.ReportDocument;
import fi.rinnalla.domain.reporting.ReportDocument.Section;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.Xlsx;
import fi.rinnalla.web.shared.Xlsx.Cell;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What the programme says of itself, as a sheet of the report's spreadsheet. Numbers are numbers. */
record FactTable(Voice voice, ReportDocument document) {
    Xlsx.Page page() {
        var headings = Stream.of("section", "fact", "aim", "value", "unit", "indicator", "said", "basis", "period")
                .map(it -> Xlsx.text(say("reporting.column." + it)))
                .toList();
        var rows = document.sections().stream()
                .flatMap(section -> section.facts().stream().map(it -> row(section, it)));
        return new Xlsx.Page(
                say("reporting.sheet.facts"),
                Stream.concat(Stream.of(headings), rows).toList());
    }

    private List<Cell> row(Section section, FactLine it) {
        return List.of(
                Xlsx.text(section.heading()),
                Xlsx.text(words().name(it)),
                it.number().flatMap(FactNumber::aim).map(FactTable::number).orElseGet(() -> Xlsx.text("")),
                it.number().map(this::value).orElseGet(() -> Xlsx.text("")),
                Xlsx.text(unit(it)),
                Xlsx.text(it.countedBy()),
                Xlsx.text(saidBeside(it)),
                Xlsx.text(words().basis(it)),
                Xlsx.text(words().counted(it)));
    }

    private Cell value(FactNumber it) {
        return it.shown().value().map(FactTable::number).orElseGet(() -> Xlsx.text(words().value(it)));
    }

    private static Cell number(BigDecimal it) {
        var plain = it.stripTrailingZeros();
        return plain.scale() <= 0 ? Xlsx.whole(plain.longValueExact()) : Xlsx.number(plain);
    }

    private String unit(FactLine it) {
        return it.number()
                .flatMap(FactNumber::quantity)
                .map(new FigureWords(voice)::unit)
                .orElseGet(() -> it.kind() == FactKind.WORKING_YEARS ? say("reporting.unit.working_years") : "");
    }

    /** What is in words: the form of co-operation and what it means, what was done, what a grant is for, why a goal was let go. */
    private String saidBeside(FactLine it) {
        return switch (it.kind()) {
            case GOAL -> it.ended().isEmpty() ? it.more() : words().beneath(it);
            case PARTNER -> words().said(it) + ". " + it.more();
            case USE, GRANT -> it.more();
            case MONEY, WORKING_YEARS, OPEN_HOURS -> "";
        };
    }

    private FactWords words() {
        return new FactWords(voice);
    }

    private String say(String key) {
        return voice.say(key);
    }
}
