package fi.rinnalla.bench;

import fi.rinnalla.launcher.Workbench;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Brings organisations into a house until there are as many as wanted, with as many rows. Each is one of the demonstration's
 * once more, its rows under identities of their own; tables of which somebody has any number get more of the same. No rule is asked, nothing
 * that is sealed can be opened, and nobody can sign in there: they are there to stand beside those that are measured.
 */
final class Multitude {

    private static final String MAIN = "rinnalla";
    private static final String KEYS = "rinnalla_keys";

    private final Workbench workbench;
    private final Report report;

    Multitude(Workbench workbench, Report report) {
        this.workbench = workbench;
        this.report = report;
    }

    /** Tells how many rows there are in the end. */
    long gather(int organisations, long rows) throws SQLException {
        try (var main = open(MAIN);
                var keys = open(KEYS)) {
            var first = ids(main);
            report.progress("bringing " + (organisations - first.size()) + " organisations more");
            for (var n = first.size(); n < organisations; n++) {
                var like = first.get(n % first.size());
                var fresh = new UUID(n, like.getLeastSignificantBits());
                copy(main, like, fresh, n);
                copy(keys, like, fresh, n);
                door(main, fresh, n);
            }
            fill(main, first, rows);
            run(main, "analyze");
            run(keys, "analyze");
        }
        return count();
    }

    private static void copy(Connection connection, UUID like, UUID fresh, int n) throws SQLException {
        for (var table : Copied.all(connection)) {
            run(connection, table.forAnother(like, fresh, "-" + n));
        }
    }

    private static void door(Connection connection, UUID organisation, int n) throws SQLException {
        try (var statement = connection.prepareStatement("""
                with one as (insert into net.tenant (id, slug, created_on) values (?, ?, current_date) returning id)
                insert into net.host (host, tenant_id) select ?, id from one""")) {
            statement.setObject(1, organisation);
            statement.setString(2, "talo-" + n);
            statement.setString(3, "talo-" + n + ".localhost");
            statement.executeUpdate();
        }
    }

    /** More of the same in what has come; those that are measured stay as they are. */
    private void fill(Connection connection, List<UUID> first, long rows) throws SQLException {
        var many = Copied.all(connection).stream().filter(Copied::ofAnyNumber).toList();
        var there = 0L;
        for (var table : many) {
            there += table.rowsBut(connection, first);
        }
        var times = (int) Math.max(0, (rows - count()) / Math.max(1, there) + 1);
        report.progress(many.size() + " tables of which there may be any number get theirs " + times + " times more");
        for (var table : many) {
            run(connection, table.moreOfTheSame(first, times));
        }
    }

    private long count() throws SQLException {
        return Rows.in(workbench).byTable().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Nobody's context is open, and the triggers of the house ask for one. */
    private Connection open(String database) throws SQLException {
        var connection = workbench.lookInto(database);
        run(connection, "set session_replication_role = replica");
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<UUID> ids(Connection connection) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from net.tenant order by slug")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}
