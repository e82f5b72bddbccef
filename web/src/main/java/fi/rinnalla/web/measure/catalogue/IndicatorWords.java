package fi.rinnalla.web.measure.catalogue;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.Denominator;
import fi.rinnalla.domain.measure.catalogue.FigurePart;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition.OwnWords;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What indicators and their figures are called in the reader's language. An organisation's own speak as they were written. */
public record IndicatorWords(Voice voice) {
    static final String NONE = "–";

    public String name(IndicatorDefinition it) {
        return said(it, OwnWords::name, "");
    }

    public String definition(IndicatorDefinition it) {
        return said(it, OwnWords::definition, ".definition");
    }

    public String notCounted(IndicatorDefinition it) {
        return said(it, OwnWords::notCounted, ".not-counted");
    }

    public String unit(IndicatorDefinition it) {
        return it.own().isPresent() ? quantity(it.quantity()) : voice.say(key(it) + ".unit");
    }

    public String counted(IndicatorDefinition it) {
        return voice.say(it.own().isPresent() ? "indicator.own.counted" : key(it) + ".counted");
    }

    private String said(IndicatorDefinition it, Function<OwnWords, String> own, String part) {
        return it.own().map(own).orElseGet(() -> voice.say(key(it) + part));
    }

    private static String key(IndicatorDefinition it) {
        return "indicator." + it.code().value();
    }

    public String quantity(Quantity it) {
        return voice.say("indicator.quantity." + Typed.low(it));
    }

    public String basis(Basis it) {
        return voice.say("comparison.basis." + Typed.low(it));
    }

    /** Empty where it may be divided by nothing. */
    public String denominators(IndicatorDefinition it) {
        return Arrays.stream(Denominator.values())
                .filter(it.denominators()::contains)
                .map(this::denominator)
                .collect(Collectors.joining(", "));
    }

    String denominator(Denominator it) {
        return voice.say("indicator.denominator." + Typed.low(it));
    }

    String part(FigurePart it) {
        return voice.say("indicator.part." + it.code());
    }

    /** A part that is a mean is written as one. */
    String value(FigurePart it) {
        return number(it.value(), it.value().scale() > 0 ? 2 : 0, it.value().scale() > 0 ? 2 : 0);
    }

    String quarter(Quarter it) {
        return voice.say("time.quarter", "n", it.number(), "y", it.year());
    }

    String shortly(Quarter it) {
        return voice.say("time.quarter.short", "n", it.number(), "y", it.year());
    }

    String value(Quantity quantity, Optional<BigDecimal> value) {
        return value.map(it -> value(quantity, it)).orElse(NONE);
    }

    private String value(Quantity quantity, BigDecimal it) {
        return switch (quantity) {
            case COUNT -> number(it, 0, 0);
            case HOURS, MEDIAN_DAYS -> number(it, 0, 1);
            case EUROS -> number(it, 2, 2) + "\u00A0€";
            case SHARE -> number(it.movePointRight(2), 0, 0) + "\u00A0%";
            case MEAN -> number(it, 2, 2);
        };
    }

    String number(BigDecimal it, int least, int most) {
        var format = NumberFormat.getNumberInstance(voice.language().locale());
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(it);
    }
}
