package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.presence.DayCosts;
import fi.rinnalla.domain.presence.Presentees;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.web.shared.Euros;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A day's figures or its closing, as typed. */
record DayForm(MultivaluedMap<String, String> typed) {
    static final List<String> THERE = List.of("tyontekijat", "kumppanit", "vapaaehtoiset");

    static DayForm empty() {
        return new DayForm(new Form().asMap());
    }

    String place() {
        return text("paikka");
    }

    Optional<LocalDate> day() {
        return Typed.day(text("paiva"));
    }

    Digest key() {
        return Digest.of(text("key"));
    }

    String text(String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("").strip();
    }

    Map<VisitKind, Integer> counts() {
        var counts = new EnumMap<VisitKind, Integer>(VisitKind.class);
        for (var kind : VisitKind.values()) {
            number(Typed.low(kind)).ifPresent(it -> counts.put(kind, it));
        }
        return counts;
    }

    List<Problem> problemsOfCounts(Voice voice) {
        return Stream.of(VisitKind.values())
                .map(Typed::low)
                .filter(it -> number(it).isEmpty())
                .map(it -> new Problem(it, voice.say("tally.error.number")))
                .toList();
    }

    List<Problem> problemsOfClosing(List<String> fundings, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (Euros.cents(text("kulut")).isEmpty()) {
            problems.add(new Problem("kulut", voice.say("tally.error.cost")));
        }
        if (!fundings.contains(text("rahoitus"))) {
            problems.add(new Problem("rahoitus", voice.say("tally.error.funding")));
        }
        THERE.stream()
                .filter(it -> number(it).isEmpty())
                .forEach(it -> problems.add(new Problem(it, voice.say("tally.error.number"))));
        return problems;
    }

    DayCosts costs() {
        return DayCosts.of(Euros.cents(text("kulut")).orElseThrow(), text("rahoitus"));
    }

    Presentees presentees() {
        var there = THERE.stream().map(it -> number(it).orElseThrow()).toList();
        return Presentees.of(there.get(0), there.get(1), there.get(2));
    }

    private OptionalInt number(String name) {
        var text = text(name);
        return text.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
