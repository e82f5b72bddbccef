package fi.rinnalla.persistence.furniture;

import fi.rinnalla.persistence.shared.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What the rows of every room are made with. */
final class Rows {
    static final String HASH = "decode(repeat('0a', 32), 'hex')";

    private Rows() {}

    static void row(Connection app, String table, String columns, String values, Object... parameters)
            throws SQLException {
        Sql.run(
                app,
                "insert into " + table + "(id, " + columns + ") values (gen_random_uuid(), " + values + ")",
                parameters);
    }

    static byte[] bytes(UUID id) {
        return id.toString().getBytes(StandardCharsets.UTF_8);
    }
}
