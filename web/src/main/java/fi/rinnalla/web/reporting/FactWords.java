package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.reporting.FactKind;
import fi.rinnalla.domain.reporting.FactLine;
import fi.rinnalla.domain.reporting.FactNumber;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a programme says of itself, in words: the same on a page, on paper and in a file of text. */
record FactWords(Voice voice) {
    /** "Planned money 2026: 185 000 €". */
    String sentence(FactLine it) {
        return voice.say("reporting.figure", "name", name(it), "value", said(it));
    }

    String name(FactLine it) {
        return switch (it.kind()) {
            case MONEY, WORKING_YEARS, OPEN_HOURS ->
                voice.say(
                        "reporting.fact." + Typed.low(it.kind()),
                        "year",
                        Integer.toString(it.first().getYear()));
            case GOAL, GRANT, PARTNER, USE -> it.name().replaceAll("[.:\\s]+$", "");
        };
    }

    /** What is said of it: a number, a form of co-operation, or what was done. */
    String said(FactLine it) {
        return switch (it.kind()) {
            case GOAL -> goal(it);
            case GRANT, MONEY, WORKING_YEARS, OPEN_HOURS -> value(it.number().orElseThrow());
            case PARTNER ->
                voice.say("programme.cooperation." + Typed.low(it.form().orElseThrow()));
            case USE -> it.more();
        };
    }

    private String goal(FactLine it) {
        if (it.number().isEmpty()) {
            return voice.say("reporting.fact.goal.words");
        }
        var number = it.number().get();
        var aim = amount(number.quantity(), number.aim().orElseThrow());
        if (number.quantity().isEmpty()) {
            return voice.say("reporting.fact.goal.uncounted", "aim", aim);
        }
        var key = number.quantity().get() == Quantity.MEDIAN_DAYS ? "reporting.fact.goal.most" : "reporting.fact.goal";
        return voice.say(key, "aim", aim, "value", value(number));
    }

    String value(FactNumber it) {
        return it.quantity()
                .map(quantity -> new FigureWords(voice).value(quantity, it.shown()))
                .orElseGet(() -> it.shown()
                        .value()
                        .map(years -> voice.say("reporting.fact.working_years.value", "n", number(years)))
                        .orElse(""));
    }

    private String amount(Optional<Quantity> quantity, BigDecimal it) {
        return quantity.map(of -> new FigureWords(voice).amount(of, it)).orElseGet(() -> number(it));
    }

    private String number(BigDecimal it) {
        return new FigureWords(voice).plain(it);
    }

    /** What counts it, what it is for, its basis and its period, as they stand beneath. */
    String beneath(FactLine it) {
        return Stream.of(
                        it.ended()
                                .map(end -> voice.say(
                                        "reporting.fact.ended", "date", date(end.day()), "reason", end.reason()))
                                .orElse(""),
                        it.countedBy().isEmpty() ? "" : voice.say("reporting.fact.counted", "name", it.countedBy()),
                        it.kind() == FactKind.USE ? "" : it.more(),
                        rest(it))
                .filter(part -> !part.isBlank())
                .map(FigureWords::ended)
                .collect(Collectors.joining(" "));
    }

    private String rest(FactLine it) {
        var basis = basis(it);
        var period = period(it.first(), it.last());
        return it.number()
                .flatMap(FactNumber::until)
                .map(until -> voice.say(
                        "reporting.fact.beneath.counted",
                        "basis",
                        basis,
                        "period",
                        period,
                        "counted",
                        period(it.first(), until)))
                .orElseGet(() -> voice.say("reporting.beneath", "basis", basis, "period", period));
    }

    String basis(FactLine it) {
        return it.number()
                .flatMap(FactNumber::basis)
                .map(basis -> voice.say("comparison.basis." + Typed.low(basis)))
                .orElseGet(() -> voice.say("reporting.fact.basis." + Typed.low(it.kind())));
    }

    /** Of those days it tells: of a number those that were counted. */
    String counted(FactLine it) {
        return period(it.first(), it.number().flatMap(FactNumber::until).orElse(it.last()));
    }

    private String period(LocalDate first, LocalDate last) {
        return first.equals(last) ? date(first) : new FigureWords(voice).period(first, last);
    }

    private String date(LocalDate it) {
        return new Times(voice).date(it);
    }
}
