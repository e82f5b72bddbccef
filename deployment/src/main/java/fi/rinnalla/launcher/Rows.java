package fi.rinnalla.launcher;

import fi.rinnalla.domain.shared.Uuid7;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Plain rows in and out of one connection. Names of tables and columns come from our own code only. */
record Rows(Connection connection) {

    /** Inserts a row with a new identity, which is the answer. */
    UUID add(String table, Map<String, Object> columns) throws SQLException {
        var id = Uuid7.at(Instant.now());
        var all = new LinkedHashMap<String, Object>(columns);
        all.put("id", id);
        insert(table, all);
        return id;
    }

    void insert(String table, Map<String, Object> columns) throws SQLException {
        var names = String.join(", ", columns.keySet());
        var marks = columns.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        run(
                "insert into " + table + " (" + names + ") values (" + marks + ")",
                columns.values().toArray());
    }

    int run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    <T> Optional<T> find(Class<T> type, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getObject(1, type)) : Optional.empty();
            }
        }
    }
}
