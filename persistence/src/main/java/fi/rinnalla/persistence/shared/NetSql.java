package fi.rinnalla.persistence.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statements on the network's side, each on its own: there is neither a tenant nor a transaction over several. */
public record NetSql(DataSource source) {
    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> all(String sql, Row<T> row, Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepared(connection, sql, parameters);
                var found = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (found.next()) {
                rows.add(row.read(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the network's side cannot be read", e);
        }
    }

    /** Returns how many rows it changed. */
    public int change(String sql, Object... parameters) {
        try (var connection = source.getConnection();
                var statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the network's side cannot be written", e);
        }
    }

    static PreparedStatement prepared(Connection connection, String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
