package fi.rinnalla.house;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One way into the house.
 *
 * @param permissions those of every use case behind it
 * @param room where its controller lives
 */
public record Route(String method, String path, Set<Permission> permissions, String room) implements Comparable<Route> {
    public Route {
        permissions = permissions.isEmpty() ? Set.of() : EnumSet.copyOf(permissions);
    }

    /** Roles that hold every permission on the way; {@code PARENT} stands for anybody at the door. */
    public Set<Role> who() {
        var who = EnumSet.allOf(Role.class);
        permissions.stream()
                .map(Permission::roles)
                .filter(it -> !it.contains(Role.PARENT))
                .forEach(who::retainAll);
        return who.contains(Role.PARENT) ? EnumSet.of(Role.PARENT) : who;
    }

    public boolean isOpenTo(Set<Role> held) {
        return who().contains(Role.PARENT) || held.stream().anyMatch(who()::contains);
    }

    String json() {
        var names = new TreeSet<>(who().stream().map(Role::name).toList());
        return "{\"method\":\"%s\",\"path\":\"%s\",\"who\":[%s],\"room\":\"%s\"}"
                .formatted(
                        method,
                        path.replace("\\", "\\\\").replace("\"", "\\\""),
                        names.stream().map(it -> "\"" + it + "\"").collect(Collectors.joining(",")),
                        room);
    }

    @Override
    public int compareTo(Route other) {
        var byPath = path.compareTo(other.path);
        return byPath == 0 ? method.compareTo(other.method) : byPath;
    }
}
