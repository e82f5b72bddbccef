package fi.rinnalla.persistence.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Makes a PostgreSQL server ready for us, as its superuser: the roles, the two databases, who may enter them. Plain
 * JDBC, because the launcher uses it before there is a server, and tests prepare theirs in the same way. May be
 * repeated.
 */
public final class Preparation {
    public static final String MAIN = "rinnalla";
    public static final String KEYS = "rinnalla_keys";
    /** Every role that signs in with a password, by the name that stands after {@code rinnalla_}. */
    public static final List<String> SIGN_IN = List.of("migrator", "app", "job", "net", "keys", "backup");

    private Preparation() {}

    /** Opens a superuser's connection to a database of the server. */
    @FunctionalInterface
    public interface Superuser {
        Connection to(String database) throws SQLException;
    }

    /** @param passwords by the names of {@link #SIGN_IN}; a role without one keeps what it has */
    public static void prepare(Superuser superuser, Map<String, String> passwords) throws SQLException {
        try (var postgres = superuser.to("postgres")) {
            for (var role : passwords.entrySet()) {
                set(postgres, "prepare." + role.getKey() + "_password", role.getValue());
            }
            run(postgres, text("roles.sql"));
            makeDatabases(postgres);
        }
        try (var main = superuser.to(MAIN)) {
            run(main, text("main.sql"));
        }
        try (var keys = superuser.to(KEYS)) {
            run(keys, text("keys.sql"));
        }
    }

    /** Lets the database verify contexts signed with this key. As the migrator, after migrating. */
    public static void holdContextKey(Connection migrator, int kid, byte[] key) throws SQLException {
        run(migrator, "set role rinnalla_owner");
        try (var statement = migrator.prepareStatement("insert into sec.ctx_key(kid, k) values (?, ?)"
                + " on conflict (kid) do update set k = excluded.k, retired_at = null")) {
            statement.setInt(1, kid);
            statement.setBytes(2, key);
            statement.executeUpdate();
        } finally {
            run(migrator, "reset role");
        }
    }

    private static void makeDatabases(Connection postgres) throws SQLException {
        for (var line :
                text("databases.sql").lines().filter(it -> !it.startsWith("--")).toList()) {
            var name = line.split(" ")[2];
            if (!exists(postgres, name)) {
                run(postgres, line);
            }
        }
    }

    private static boolean exists(Connection postgres, String database) throws SQLException {
        try (var statement = postgres.prepareStatement("select 1 from pg_database where datname = ?")) {
            statement.setString(1, database);
            return statement.executeQuery().next();
        }
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String file) {
        try (var in = Preparation.class.getResourceAsStream("/prepare/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
