package fi.rinnalla.web.measure.catalogue;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.Denominator;
import fi.rinnalla.domain.measure.catalogue.OwnMeaning;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.services.measure.catalogue.KeepingOwnIndicators;
import fi.rinnalla.services.measure.catalogue.OwnDesk.Kept;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An indicator of the organisation's own, as it was typed. */
record OwnIndicatorForm(MultivaluedMap<String, String> fields) {
    static final String NAME = "name";
    static final String DEFINITION = "definition";
    static final String NOT_COUNTED = "not_counted";
    static final String QUANTITY = "quantity";
    static final String BASIS = "basis";
    static final String DENOMINATORS = "denominators";

    static OwnIndicatorForm empty() {
        return new OwnIndicatorForm(new MultivaluedHashMap<>());
    }

    static OwnIndicatorForm of(Kept it) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.add(NAME, it.name());
        fields.add(DEFINITION, it.meaning().definition());
        fields.add(NOT_COUNTED, it.meaning().notCounted());
        fields.add(QUANTITY, Typed.low(it.meaning().quantity()));
        fields.add(BASIS, Typed.low(it.meaning().basis()));
        it.meaning().denominators().forEach(one -> fields.add(DENOMINATORS, Typed.low(one)));
        return new OwnIndicatorForm(fields);
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (typed(NAME).isEmpty() || typed(NAME).length() > KeepingOwnIndicators.LONGEST_NAME) {
            problems.add(
                    new Problem(NAME, voice.say("indicator.error.name", "max", KeepingOwnIndicators.LONGEST_NAME)));
        }
        if (typed(DEFINITION).isEmpty()) {
            problems.add(new Problem(DEFINITION, voice.say("indicator.error.definition")));
        }
        for (var field : List.of(DEFINITION, NOT_COUNTED)) {
            if (typed(field).length() > OwnMeaning.LONGEST) {
                problems.add(new Problem(field, voice.say("indicator.error.long", "max", OwnMeaning.LONGEST)));
            }
        }
        if (quantity().isEmpty()) {
            problems.add(new Problem(QUANTITY, voice.say("indicator.error.quantity")));
        }
        if (basis().isEmpty()) {
            problems.add(new Problem(BASIS, voice.say("indicator.error.basis")));
        }
        return problems;
    }

    Optional<Quantity> quantity() {
        return Typed.one(Quantity.class, typed(QUANTITY));
    }

    Optional<Basis> basis() {
        return Typed.one(Basis.class, typed(BASIS));
    }

    Set<Denominator> denominators() {
        return Typed.all(Denominator.class, fields.getOrDefault(DENOMINATORS, List.of()));
    }

    /** Only where there are no problems. */
    OwnMeaning meaning() {
        return new OwnMeaning(
                typed(DEFINITION), typed(NOT_COUNTED), quantity().orElseThrow(), basis().orElseThrow(), denominators());
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }
}
