package fi.rinnalla.launcher;

import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.access.Token;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A running house's books about one organisation, in its owner's hand: for tests that must know what no page tells. */
public record Ledger(OwnerWork owner, TenantId tenant, String slug) {
    /** What the house changes by itself, whoever asks it for something meanwhile. */
    private static final Set<String> NEVER_STILL = Set.of("job_run", "fresh_card", "outbox");

    private static final String TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'app' and c.relkind = 'r' and exists (
                   select from pg_attribute a where a.attrelid = c.oid and a.attname = ?) order by 1""";

    public static Ledger of(Path data, String slug) {
        var arguments = new Arguments(List.of(), Map.of("--data", data.toString()));
        var owner = OperatorDatabase.open(Home.found(), arguments).owner();
        var id = owner.inOneTransaction(connection -> NewNetwork.tenant(new Rows(connection), slug));
        return new Ledger(owner, new TenantId(id), slug);
    }

    /** A sum over all rows of each table. */
    public Map<String, String> sums() {
        return inside(connection -> {
            var sums = new TreeMap<String, String>();
            for (var table : all(connection, String.class, TABLES, "tenant_id")) {
                if (!NEVER_STILL.contains(table)) {
                    var sum = "select count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' order by t::text), ''))"
                            + " from app." + table + " t";
                    sums.put(table, all(connection, String.class, sum).get(0));
                }
            }
            return sums;
        });
    }

    /** One id of everything there is, and where things have states, one in each of them. */
    public Map<String, List<UUID>> ids() {
        return inside(connection -> {
            var withState = all(connection, String.class, TABLES, "state");
            var ids = new TreeMap<String, List<UUID>>();
            for (var table : all(connection, String.class, TABLES, "id")) {
                var one = withState.contains(table) ? "distinct on (state) id" : "id";
                var order = withState.contains(table) ? "state, id" : "id limit 1";
                ids.put(
                        table,
                        all(connection, UUID.class, "select " + one + " from app." + table + " order by " + order));
            }
            ids.values().removeIf(List::isEmpty);
            return ids;
        });
    }

    public <T> List<T> list(Class<T> type, String sql, Object... values) {
        return inside(connection -> all(connection, type, sql, values));
    }

    public int change(String sql, Object... values) {
        return inside(connection -> new Rows(connection).run(sql, values));
    }

    /** Somebody new at work, whom no other test knows. */
    public record Hired(String email, String password) {}

    public Hired hire(List<String> roles) {
        var email = "tekija-" + UUID.randomUUID() + "@" + slug + ".example";
        var password = NewAccount.by(owner, LocalDate.now())
                .ofStaff(slug, email, "Uusi tekijä", String.join(",", roles), "FI");
        return new Hired(email, password);
    }

    /** A session as a right password would have opened it. */
    public Token session(String email) {
        var account = list(UUID.class, "select id from app.staff_account where email = ?", email)
                .get(0);
        return begun("app.staff_session", "account_id", account);
    }

    public Token cardSession(UUID card) {
        return begun("app.card_session", "card_id", card);
    }

    public Token coordinatorSession(String email) {
        var coordinator = list(UUID.class, "select id from net.coordinator where email = ?", email)
                .get(0);
        return begun("net.coordinator_session", "coordinator_id", coordinator);
    }

    /** As if the session had begun so long ago, and had last been heard of so long ago. */
    public void age(String sessions, Token token, Duration begun, Duration seen) {
        change(
                "update " + sessions
                        + " set created_at = ?::timestamptz, seen_at = ?::timestamptz where token_hash = ?",
                Instant.now().minus(begun).toString(),
                Instant.now().minus(seen).toString(),
                token.fingerprint().bytes());
    }

    private Token begun(String sessions, String owned, UUID by) {
        var token = Token.fresh();
        change(
                "insert into " + sessions + " (id, " + owned
                        + ", token_hash, created_at, seen_at) values (?, ?, ?, now(), now())",
                Uuid7.at(Instant.now()),
                by,
                token.fingerprint().bytes());
        return token;
    }

    private <T> T inside(OwnerWork.Work<T> work) {
        return owner.inOneTransaction(connection -> {
            owner.enter(connection, tenant);
            return work.with(connection);
        });
    }

    private static <T> List<T> all(Connection connection, Class<T> type, String sql, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(rows.getObject(1, type));
                }
                return found;
            }
        }
    }
}
