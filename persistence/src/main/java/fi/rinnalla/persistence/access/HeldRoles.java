package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.Role;
import java.util.Collection;
import java.util.stream.Collectors;

/** Roles as they stand in an account's one column, side by side. */
public final class HeldRoles {
    private HeldRoles() {}

    /** For {@code roles ~ ?}: whoever holds one of these, and no role whose name only contains it. */
    public static String anyOf(Collection<Role> roles) {
        return roles.stream().map(Enum::name).collect(Collectors.joining("|", "\\m(", ")\\M"));
    }
}
