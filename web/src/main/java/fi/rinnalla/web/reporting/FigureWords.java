package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.reporting.FigureLine;
import fi.rinnalla.domain.reporting.Shown;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;

/** Figures of a report in words: the same on a page, on paper and in a file of text. */
record FigureWords(Voice voice) {
    /** "Visits: 1 234". */
    String sentence(FigureLine it) {
        return voice.say("reporting.figure", "name", it.name(), "value", value(it.quantity(), it.shown()));
    }

    String value(Quantity quantity, Shown shown) {
        return switch (shown.state()) {
            case KNOWN -> amount(quantity, shown.value().orElseThrow());
            case FEW -> few(quantity);
            case NOTHING -> voice.say("reporting.value.nothing");
        };
    }

    /** "Fewer than 5" is no share and no time. */
    private String few(Quantity quantity) {
        return voice.say(quantity == Quantity.COUNT ? "reporting.value.few" : "reporting.value.few.behind");
    }

    String amount(Quantity quantity, BigDecimal value) {
        return voice.say("reporting.value." + Typed.low(quantity), "n", number(quantity, value));
    }

    /** What the number is of, beside the number itself. */
    String unit(Quantity quantity) {
        return voice.say("reporting.unit." + Typed.low(quantity));
    }

    private String number(Quantity quantity, BigDecimal value) {
        return written(quantity == Quantity.EUROS ? "#,##0.00" : "#,##0.##", value);
    }

    /** A number that is of nothing that was counted. */
    String plain(BigDecimal value) {
        return written("#,##0.####", value);
    }

    private String written(String pattern, BigDecimal value) {
        var symbols = DecimalFormatSymbols.getInstance(voice.language().locale());
        symbols.setGroupingSeparator('\u00A0');
        return new DecimalFormat(pattern, symbols).format(value);
    }

    /** Definition, basis and period, as they stand beneath. */
    String beneath(FigureLine it, LocalDate first, LocalDate last) {
        var rest = voice.say("reporting.beneath", "basis", basis(it), "period", period(first, last));
        return it.definition().isEmpty() ? rest : ended(it.definition()) + " " + rest;
    }

    static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    String basis(FigureLine it) {
        return voice.say("comparison.basis." + Typed.low(it.basis()));
    }

    String period(LocalDate first, LocalDate last) {
        var times = new Times(voice);
        return times.date(first) + "–" + times.date(last);
    }
}
