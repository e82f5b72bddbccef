package fi.rinnalla.bench;

import fi.rinnalla.launcher.Workbench;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many rows lie in each table of both databases, of all organisations together. */
record Rows(Map<String, Long> byTable) {

    private static final String TABLES = """
            select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
             where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""";

    static Rows in(Workbench workbench) throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (var database : List.of("rinnalla", "rinnalla_keys")) {
            try (var connection = workbench.lookInto(database)) {
                count(connection, rows);
            }
        }
        return new Rows(rows);
    }

    private static void count(Connection connection, Map<String, Long> into) throws SQLException {
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                try (var counting = connection.createStatement();
                        var count = counting.executeQuery("select count(*) from " + tables.getString(1))) {
                    count.next();
                    into.put(tables.getString(1), count.getLong(1));
                }
            }
        }
    }

    long of(String table) {
        return byTable.getOrDefault(table, 0L);
    }

    /** What has come or gone since then, table by table; nothing where nothing has. */
    Map<String, Long> since(Rows before) {
        var changes = new TreeMap<String, Long>();
        byTable.forEach((table, count) -> changes.put(table, count - before.of(table)));
        changes.values().removeIf(it -> it == 0);
        return changes;
    }
}
