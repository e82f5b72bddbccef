package fi.rinnalla.web.programme;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition.OwnWords;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.programme.FormOfCooperation;
import fi.rinnalla.domain.programme.ProgrammeProfile;
import fi.rinnalla.domain.programme.ProgrammeState;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.web.shared.Decimals;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** What states, periods, sums and indicators of programmes are called in the reader's language. */
record ProgrammeWords(Voice voice) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String state(ProgrammeState it) {
        return voice.say("programme.state." + Typed.low(it));
    }

    String county(County it) {
        return voice.say("ordering.county." + Typed.low(it));
    }

    String period(ProgrammeProfile it) {
        return it.endsOn()
                .map(last -> period(it.startsOn(), last))
                .orElseGet(() -> voice.say("programme.period.open", "first", date(it.startsOn())));
    }

    String period(LocalDate first, LocalDate last) {
        return voice.say("programme.period", "first", date(first), "last", date(last));
    }

    String date(LocalDate it) {
        return new Times(voice).date(it);
    }

    String month(Month it) {
        return voice.say("time.month." + it.getValue());
    }

    String role(Role it) {
        return voice.say("role." + Typed.low(it) + ".one");
    }

    String form(FormOfCooperation it) {
        return voice.say("programme.cooperation." + Typed.low(it));
    }

    String euros(Cents it) {
        return euros(BigDecimal.valueOf(it.value(), 2));
    }

    private String euros(BigDecimal it) {
        return voice.say("programme.unit.euros", "n", Decimals.euros(it, voice));
    }

    String number(BigDecimal it) {
        return Decimals.written(it, voice);
    }

    /** A number with what it is a number of. */
    String amount(BigDecimal it, Optional<Quantity> of) {
        return switch (of.orElse(Quantity.COUNT)) {
            case COUNT, MEAN -> number(it);
            case EUROS -> euros(it);
            case HOURS -> voice.say("programme.unit.hours", "n", number(it));
            case MEDIAN_DAYS -> voice.say("programme.unit.days", "n", number(it));
            case SHARE -> voice.say("programme.unit.share", "n", number(it.multiply(HUNDRED)));
        };
    }

    String indicator(IndicatorDefinition it) {
        return it.own().map(OwnWords::name).orElseGet(() -> indicator(it.code().value()));
    }

    /** By its code, where it has no name here. */
    String indicator(String code) {
        var key = "indicator." + code;
        return voice.knows(key) ? voice.say(key) : code;
    }

    /** As the catalogue calls it, where it knows it. */
    String indicator(String code, List<IndicatorDefinition> catalogue) {
        return catalogue.stream()
                .filter(it -> it.code().value().equals(code))
                .findFirst()
                .map(this::indicator)
                .orElseGet(() -> indicator(code));
    }
}
