package fi.rinnalla.web.survey.instrument;

import fi.rinnalla.domain.survey.instrument.Allowed;
import fi.rinnalla.domain.survey.instrument.Licence;
import fi.rinnalla.services.survey.instrument.InstrumentRow;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An instrument and its licence, as they were typed. */
record InstrumentForm(MultivaluedMap<String, String> fields) {
    static final String NAME = "name";
    static final String HOLDER = "holder";
    static final String SOURCE = "source";
    static final String PERMISSION = "permission";
    static final String UNTIL = "until";
    static final String ALLOWED = "allowed";

    static InstrumentForm empty() {
        return new InstrumentForm(new MultivaluedHashMap<>());
    }

    static InstrumentForm of(InstrumentRow it) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.add(NAME, it.name());
        fields.add(HOLDER, it.licence().holder());
        fields.add(SOURCE, it.licence().source());
        fields.add(PERMISSION, it.licence().permission());
        fields.add(UNTIL, it.licence().until().map(LocalDate::toString).orElse(""));
        it.licence().allowed().forEach(one -> fields.add(ALLOWED, Typed.low(one)));
        return new InstrumentForm(fields);
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (name().isEmpty() || name().length() > Licence.LONGEST_NAME) {
            problems.add(new Problem(NAME, voice.say("instrument.error.name", "max", Licence.LONGEST_NAME)));
        }
        if (typed(HOLDER).isEmpty()) {
            problems.add(new Problem(HOLDER, voice.say("instrument.error.holder")));
        }
        for (var field : List.of(HOLDER, SOURCE, PERMISSION)) {
            if (typed(field).length() > Licence.LONGEST) {
                problems.add(new Problem(field, voice.say("instrument.error.long", "max", Licence.LONGEST)));
            }
        }
        if (!typed(UNTIL).isEmpty() && until().isEmpty()) {
            problems.add(new Problem(UNTIL, voice.say("instrument.error.until")));
        }
        return problems;
    }

    String name() {
        return typed(NAME);
    }

    Set<Allowed> allowed() {
        return Typed.all(Allowed.class, fields.getOrDefault(ALLOWED, List.of()));
    }

    private Optional<LocalDate> until() {
        return Typed.day(typed(UNTIL));
    }

    /** Only where there are no problems. */
    Licence licence() {
        return new Licence(typed(HOLDER), typed(SOURCE), typed(PERMISSION), until(), allowed());
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }
}
