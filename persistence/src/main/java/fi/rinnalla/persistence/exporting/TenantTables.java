package fi.rinnalla.persistence.exporting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every table of tenants as the catalogue has it: its columns, without the tenant, and on which others it leans. */
public record TenantTables(Map<String, List<Column>> columns, Map<String, Set<String>> leansOn) {
    private static final String COLUMNS = """
        select c.relname, a.attname, format_type(a.atttypid, null), a.attnotnull, a.attgenerated <> '' or d.oid is not null
          from pg_catalog.pg_class c
          join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          left join pg_catalog.pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
         where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and a.attname <> 'tenant_id'
         order by c.relname, a.attnum\
        """;
    private static final String LEANS = """
        select c.relname, f.relname from pg_catalog.pg_constraint k
          join pg_catalog.pg_class c on c.oid = k.conrelid join pg_catalog.pg_class f on f.oid = k.confrelid
         where k.contype = 'f' and c.relnamespace = 'app'::regnamespace and f.relnamespace = 'app'::regnamespace
           and c.oid <> f.oid\
        """;

    public static TenantTables in(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<Column>>();
        var leans = new LinkedHashMap<String, Set<String>>();
        try (var statement = connection.createStatement()) {
            try (var row = statement.executeQuery(COLUMNS)) {
                while (row.next()) {
                    columns.computeIfAbsent(row.getString(1), it -> new ArrayList<>())
                            .add(new Column(row.getString(2), row.getString(3), row.getBoolean(4), row.getBoolean(5)));
                }
            }
            try (var row = statement.executeQuery(LEANS)) {
                while (row.next()) {
                    leans.computeIfAbsent(row.getString(1), it -> new LinkedHashSet<>())
                            .add(row.getString(2));
                }
            }
        }
        return new TenantTables(columns, leans);
    }

    /** Each behind those it leans on. */
    public List<String> inOrder() {
        var ordered = new LinkedHashSet<String>();
        columns.keySet().forEach(it -> place(it, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    /** Where two lean on each other, one of them is first: the database looks when all is written. */
    private void place(String table, Set<String> ordered, Set<String> above) {
        if (ordered.contains(table) || !above.add(table)) {
            return;
        }
        leansOn.getOrDefault(table, Set.of()).forEach(it -> place(it, ordered, above));
        ordered.add(table);
    }

    List<Column> of(String table) {
        return columns.getOrDefault(table, List.of());
    }
}
