package fi.rinnalla.launcher;

import fi.rinnalla.persistence.shared.Preparation;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;

/** Roles, databases and the key of the tenant's context: what must be in place before the application may connect. */
record Preparing(DatabaseAddress address, RolePasswords passwords) {

    static final int KEY_ID = 1;
    private static final String SCHEMA_IS_THERE = "select to_regclass('sec.ctx_key')::text";
    private static final String KEY_IN_USE = "select k from sec.ctx_key where kid = ?";

    /** As the superuser; may be repeated. */
    void rolesAndDatabases(String superuser, String password) {
        try {
            Preparation.prepare(
                    database -> address.connect(database, superuser, password),
                    passwords.shortNamed(Preparation.SIGN_IN));
        } catch (SQLException failed) {
            throw Refused.because("The database could not be prepared: " + DatabaseAddress.reason(failed), failed);
        }
    }

    /** As the migrator; before a first migration there is nothing to do. Another key than the one in use is refused: it is the wrong secrets folder. */
    void contextKey() {
        var key = HexFormat.of().parseHex(passwords.secrets().hex("context"));
        try (var migrator =
                address.connect(Preparation.MAIN, RolePasswords.MIGRATOR, passwords.of(RolePasswords.MIGRATOR))) {
            byte[] inUse = null;
            try (var statement = migrator.createStatement()) {
                statement.execute("set role rinnalla_owner");
            }
            if (new Rows(migrator).find(String.class, SCHEMA_IS_THERE).isEmpty()) {
                return;
            }
            try (var statement = migrator.prepareStatement(KEY_IN_USE)) {
                statement.setInt(1, KEY_ID);
                try (var rows = statement.executeQuery()) {
                    inUse = rows.next() ? rows.getBytes(1) : null;
                }
            }
            if (inUse == null) {
                Preparation.holdContextKey(migrator, KEY_ID, key);
            } else if (!Arrays.equals(inUse, key)) {
                throw Refused.because(
                        "The secret " + passwords.secrets().folder().resolve("context")
                                + " is not the one this database knows; put back the right secrets.");
            }
        } catch (SQLException failed) {
            throw Refused.because("The context's key could not be kept: " + DatabaseAddress.reason(failed), failed);
        }
    }
}
