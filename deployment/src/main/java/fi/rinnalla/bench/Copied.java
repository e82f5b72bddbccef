package fi.rinnalla.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A table whose rows belong to organisations, and how they are written once more. Every identity is turned into another one by the same
 * arithmetic everywhere, so that what belongs together still does.
 *
 * @param ofAnyNumber nothing but its own identity keeps two of its rows apart
 * @param judgedLate what keeps its rows apart is judged when all is done, so that what is there already cannot be passed over at once
 */
record Copied(String name, List<Column> columns, boolean ofAnyNumber, boolean judgedLate) {

    record Column(String name, boolean identity) {}

    private static final String TABLES = """
            select c.oid::regclass::text as name,
                   array_agg(a.attname::text order by a.attnum) as names,
                   array_agg(a.atttypid = 'uuid'::regtype order by a.attnum) as identities,
                   bool_or(a.attname = 'id') and not exists (
                       select from pg_index i
                        where i.indrelid = c.oid and i.indisunique and not exists (
                              select from pg_attribute k where k.attrelid = c.oid and k.attnum = any (i.indkey) and k.attname = 'id'))
                   and c.relname not in ('tenant', 'outbox') as many,
                   exists (select from pg_constraint d where d.conrelid = c.oid and d.contype in ('u', 'p', 'x') and d.condeferrable) as late
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                 and a.attgenerated = '' and a.attidentity = ''
             where c.relkind = 'r' and n.nspname in ('app', 'pub', 'keys')
               and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
             group by c.oid, c.relname
             order by c.relname""";

    static List<Copied> all(Connection connection) throws SQLException {
        var tables = new ArrayList<Copied>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                var names = (String[]) rows.getArray("names").getArray();
                var identities = (Boolean[]) rows.getArray("identities").getArray();
                var columns = new ArrayList<Column>();
                for (var i = 0; i < names.length; i++) {
                    columns.add(new Column(names[i], identities[i]));
                }
                tables.add(
                        new Copied(rows.getString("name"), columns, rows.getBoolean("many"), rows.getBoolean("late")));
            }
        }
        return tables;
    }

    /** All that one organisation has, for another. */
    String forAnother(UUID like, UUID fresh, String salt) {
        var turned = columns.stream()
                .map(it -> it.identity()
                        ? "case when %1$s = '%2$s' then '%3$s' else md5(%1$s::text || '%4$s')::uuid end"
                                .formatted(it.name(), like, fresh, salt)
                        : it.name())
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) select %s from %1$s where tenant_id = '%s'%s"
                .formatted(name, names(), turned, like, passingOver());
    }

    /** So many times what everybody but these has. */
    String moreOfTheSame(List<UUID> without, int times) {
        var turned = columns.stream()
                .map(it -> it.name().equals("id") ? "md5(id::text || '+' || n)::uuid" : it.name())
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) select %s from %1$s, generate_series(1, %d) n where tenant_id not in (%s)%s"
                .formatted(name, names(), turned, times, listed(without), passingOver());
    }

    long rowsBut(Connection connection, List<UUID> these) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from " + name + " where tenant_id not in (" + listed(these) + ")")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String passingOver() {
        return judgedLate ? "" : " on conflict do nothing";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static String listed(List<UUID> organisations) {
        return organisations.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", "));
    }
}
