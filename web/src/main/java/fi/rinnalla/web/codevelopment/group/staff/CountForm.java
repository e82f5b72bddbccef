package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.Composition;
import fi.rinnalla.domain.codevelopment.group.MemberKind;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** How many of whom were at a meeting, as it was typed. */
record CountForm(Sent sent) {
    private static final int MOST = 99;

    static String field(MemberKind kind) {
        return "count-" + Typed.low(kind);
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        for (var kind : MemberKind.values()) {
            var typed = sent.text(field(kind));
            if (!typed.isEmpty() && number(kind).isEmpty()) {
                problems.add(new Problem(field(kind), voice.say("devgroup.count.error")));
            }
        }
        if (problems.isEmpty() && present().all() == 0) {
            problems.add(new Problem(field(MemberKind.values()[0]), voice.say("devgroup.count.none")));
        }
        return problems;
    }

    private Optional<Integer> number(MemberKind kind) {
        return Numbers.of(sent.text(field(kind))).filter(it -> it <= MOST);
    }

    Composition present() {
        var counts = new EnumMap<MemberKind, Integer>(MemberKind.class);
        for (var kind : MemberKind.values()) {
            counts.put(kind, number(kind).orElse(0));
        }
        return new Composition(counts);
    }
}
