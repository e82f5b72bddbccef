package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles an account may have, to be ticked. */
record RoleChoices(Voice voice) {
    static final String FIELD = "role";

    static Set<Role> chosen(Sent sent) {
        return sent.all(FIELD).stream()
                .map(it -> Typed.one(Role.class, it))
                .flatMap(Optional::stream)
                .filter(Role::ofAnAccount)
                .collect(Collectors.toSet());
    }

    List<Choice> with(Set<Role> held) {
        return Arrays.stream(Role.values())
                .filter(Role::ofAnAccount)
                .map(it -> new Choice(
                        Typed.low(it), name(it), voice.say("admin.people.role." + Typed.low(it)), held.contains(it)))
                .toList();
    }

    String names(Set<Role> held) {
        return Arrays.stream(Role.values())
                .filter(held::contains)
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    private String name(Role role) {
        return voice.say("role." + Typed.low(role) + ".one");
    }
}
