package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.Followed;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What was ticked of a checklist. */
record CheckForm(MultivaluedMap<String, String> fields) {
    static CheckForm empty() {
        return new CheckForm(new MultivaluedHashMap<>());
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    String key() {
        return typed(FormKeys.FIELD);
    }

    static String item(int n) {
        return "item-" + n;
    }

    List<Problem> problems(int items, LocalDate today, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (day().filter(it -> !it.isAfter(today)).isEmpty()) {
            problems.add(new Problem("day", voice.say("model.check.error.day")));
        }
        if (!typed("alue").isEmpty() && county().isEmpty()) {
            problems.add(new Problem("alue", voice.say("model.error.county")));
        }
        IntStream.range(0, items)
                .filter(n -> answer(n).isEmpty())
                .forEach(n -> problems.add(new Problem(item(n), voice.say("model.check.error.item", "n", n + 1))));
        return problems;
    }

    Optional<Followed> answer(int n) {
        return Typed.one(Followed.class, typed(item(n)));
    }

    /** Only where there are no problems. */
    List<Followed> answers(int items) {
        return IntStream.range(0, items).mapToObj(n -> answer(n).orElseThrow()).toList();
    }

    /** Whose checklist was on the form. */
    int version() {
        return Optional.of(typed("version"))
                .filter(it -> it.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    Optional<County> county() {
        return Typed.one(County.class, typed("alue"));
    }

    Optional<LocalDate> day() {
        return Typed.day(typed("day")).filter(it -> it.getYear() >= 2000);
    }
}
