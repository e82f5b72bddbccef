package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.gathering.Leader;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who leads a group or an event, as it was typed: twice a role, and perhaps a first name. */
record LeadersForm(MultivaluedMap<String, String> fields) {
    /** As it stands. */
    static LeadersForm of(List<Leader> leaders) {
        var fields = new MultivaluedHashMap<String, String>();
        for (var n = 1; n <= leaders.size(); n++) {
            var leader = leaders.get(n - 1);
            fields.putSingle(role(n), Typed.low(leader.role()));
            leader.firstName().ifPresent(name -> fields.putSingle(name(leaders.indexOf(leader) + 1), name.value()));
        }
        return new LeadersForm(fields);
    }

    static String role(int n) {
        return "leader" + n;
    }

    static String name(int n) {
        return "leader" + n + "-name";
    }

    static IntStream each() {
        return IntStream.rangeClosed(1, Leader.MOST);
    }

    Optional<Role> chosen(int n) {
        return Typed.one(Role.class, typed(role(n))).filter(Leader::mayBe);
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    /** Whoever has a name has a role; a name without one is a worker's. */
    List<Leader> leaders() {
        return each().boxed()
                .filter(n -> chosen(n).isPresent() || !typed(name(n)).isEmpty())
                .map(n -> Leader.of(chosen(n).orElse(Role.WORKER), FirstName.of(typed(name(n)))))
                .toList();
    }

    List<Problem> problems(Voice voice) {
        return each().mapToObj(LeadersForm::name)
                .filter(it -> !typed(it).isEmpty() && FirstName.of(typed(it)).isEmpty())
                .map(it -> new Problem(it, voice.say("hours.error.firstname")))
                .toList();
    }
}
