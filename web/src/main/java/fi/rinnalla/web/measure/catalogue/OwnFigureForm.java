package fi.rinnalla.web.measure.catalogue;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.measure.catalogue.WrittenFigure;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.services.measure.OwnFigures.ProgrammeName;
import fi.rinnalla.services.measure.catalogue.OwnDesk;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A figure of an indicator of the organisation's own, as it was typed. */
record OwnFigureForm(MultivaluedMap<String, String> fields) {
    static final String PROGRAMME = "ohjelma";
    static final String QUARTER = "jakso";
    static final String VALUE = "value";
    static final String BASIS = "basis";
    static final String SOURCE = "source";

    static OwnFigureForm at(String programme, String quarter) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.add(PROGRAMME, programme);
        fields.add(QUARTER, quarter);
        return new OwnFigureForm(fields);
    }

    List<Problem> problems(Voice voice, OwnDesk desk, Quantity quantity) {
        var problems = new ArrayList<Problem>();
        if (programme(desk).isEmpty()) {
            problems.add(new Problem(PROGRAMME, voice.say("indicator.error.programme")));
        }
        if (quarter().filter(it -> it.compareTo(desk.running()) <= 0).isEmpty()) {
            problems.add(new Problem(QUARTER, voice.say("indicator.error.quarter")));
        }
        if (value(quantity).filter(quantity::takes).isEmpty()) {
            problems.add(new Problem(VALUE, voice.say("indicator.error.value." + Typed.low(quantity))));
        }
        if (basis().isEmpty()) {
            problems.add(new Problem(BASIS, voice.say("indicator.error.basis")));
        }
        if (typed(SOURCE).isEmpty() || typed(SOURCE).length() > WrittenFigure.LONGEST_SOURCE) {
            problems.add(new Problem(SOURCE, voice.say("indicator.error.source", "max", WrittenFigure.LONGEST_SOURCE)));
        }
        return problems;
    }

    Optional<ProgrammeId> programme(OwnDesk desk) {
        return Typed.id(typed(PROGRAMME))
                .map(ProgrammeId::new)
                .filter(it -> desk.programmes().stream().map(ProgrammeName::id).anyMatch(it::equals));
    }

    Optional<Quarter> quarter() {
        return IndicatorsController.quarter(typed(QUARTER));
    }

    Optional<Basis> basis() {
        return Typed.one(Basis.class, typed(BASIS));
    }

    /** {@code 12}, {@code 12,5} or {@code 1 250}; a share is typed in per cent. */
    Optional<BigDecimal> value(Quantity quantity) {
        var plain = typed(VALUE).replaceAll("[\\s\\u00A0€%]", "").replace(',', '.');
        return plain.matches("\\d{1,9}(\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(plain)).map(it -> quantity == Quantity.SHARE ? it.movePointLeft(2) : it)
                : Optional.empty();
    }

    /** Only where there are no problems. */
    WrittenFigure written(OwnDesk desk, Quantity quantity) {
        return new WrittenFigure(
                programme(desk).orElseThrow(),
                quarter().orElseThrow(),
                value(quantity).orElseThrow(),
                basis().orElseThrow(),
                typed(SOURCE));
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }
}
