package fi.rinnalla.domain.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several roles at once; written {@code WORKER,ADMINISTRATOR}, always in the order of {@link Role}. */
public record Roles(Set<Role> held) {
    public Roles {
        var ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(held);
        held = Collections.unmodifiableSet(ordered);
    }

    public static Roles of(Role... roles) {
        return new Roles(Set.of(roles));
    }

    public static Roles parse(String written) {
        return new Roles(Arrays.stream(written.split(","))
                .filter(name -> !name.isBlank())
                .map(Role::valueOf)
                .collect(Collectors.toSet()));
    }

    public boolean may(Permission permission) {
        return anyOf(permission.roles());
    }

    public boolean anyOf(Collection<Role> roles) {
        return held.stream().anyMatch(roles::contains);
    }

    @Override
    public String toString() {
        return held.stream().map(Role::name).collect(Collectors.joining(","));
    }
}
