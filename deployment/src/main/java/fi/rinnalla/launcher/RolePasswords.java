package fi.rinnalla.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The passwords of the database's roles, one file each among the secrets, named as the role. */
record RolePasswords(Secrets secrets) {

    static final String MIGRATOR = "rinnalla_migrator";

    String of(String role) {
        return secrets.hex(role);
    }

    /** By the short names in {@code roles}, as the preparation wants them. */
    Map<String, String> shortNamed(List<String> roles) {
        var passwords = new LinkedHashMap<String, String>();
        roles.forEach(role -> passwords.put(role, of("rinnalla_" + role)));
        return passwords;
    }
}
