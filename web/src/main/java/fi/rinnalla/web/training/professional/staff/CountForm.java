package fi.rinnalla.web.training.professional.staff;

import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.training.professional.Attended;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** How many of each profession, as it was typed; what was left empty is nobody. */
record CountForm(MultivaluedMap<String, String> fields) {
    static CountForm empty() {
        return new CountForm(new MultivaluedHashMap<>());
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        for (var profession : Profession.values()) {
            var typed = typed(Typed.low(profession));
            if (!typed.isEmpty() && TaughtForm.number(typed).isEmpty()) {
                problems.add(new Problem(Typed.low(profession), voice.say("professional.count.error")));
            }
        }
        if (problems.isEmpty() && attended().all() == 0) {
            problems.add(new Problem(Typed.low(Profession.values()[0]), voice.say("professional.count.none")));
        }
        return problems;
    }

    /** Only where every number is one. */
    Attended attended() {
        var counts = new EnumMap<Profession, Integer>(Profession.class);
        for (var profession : Profession.values()) {
            TaughtForm.number(typed(Typed.low(profession))).ifPresent(it -> counts.put(profession, it));
        }
        return new Attended(counts);
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }
}
