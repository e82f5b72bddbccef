package fi.rinnalla.persistence.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plain statements for tests, in one line each. */
public final class Sql {
    private Sql() {}

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Returns how many rows it changed, or 0. */
    public static int run(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(connection, sql, parameters)) {
            statement.execute();
            return Math.max(0, statement.getUpdateCount());
        }
    }

    public static <T> List<T> all(Connection connection, String sql, Row<T> row, Object... parameters)
            throws SQLException {
        try (var statement = prepared(connection, sql, parameters);
                var found = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (found.next()) {
                rows.add(row.read(found));
            }
            return rows;
        }
    }

    /** The only row, on a connection that is closed afterwards. */
    public static <T> T one(Connection opened, String sql, Row<T> row, Object... parameters) {
        try (var connection = opened) {
            return all(connection, sql, row, parameters).get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
