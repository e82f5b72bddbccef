package fi.rinnalla.launcher;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Opens a network with a door of its own, and lets organisations join it. */
record NewNetwork(OwnerWork owner, LocalDate today) {

    void open(String slug, String name, String host) {
        owner.inOneTransaction(connection -> {
            var rows = new Rows(connection);
            if (rows.find(UUID.class, "select id from net.network where slug = ?", slug)
                    .isPresent()) {
                throw Refused.because("There is already a network '" + slug + "'.");
            }
            if (rows.find(String.class, "select host from net.host where host = ?", host)
                    .isPresent()) {
                throw Refused.because("The host " + host + " already leads somewhere.");
            }
            var network = rows.add("net.network", Columns.of("slug", slug, "name", name));
            rows.insert("net.host", Columns.of("host", host, "network_id", network));
            return network;
        });
    }

    void join(String network, String tenant) {
        owner.inOneTransaction(connection -> {
            var rows = new Rows(connection);
            return rows.run(
                    "insert into net.network_member(network_id, tenant_id, since) values (?, ?, ?) on conflict do nothing",
                    network(rows, network),
                    tenant(rows, tenant),
                    today);
        });
    }

    /** A choice of the comparison to begin with. */
    void keep(String network, String name, String query) {
        owner.inOneTransaction(connection -> {
            var rows = new Rows(connection);
            return rows.add(
                    "net.saved_view", Columns.of("network_id", network(rows, network), "name", name, "query", query));
        });
    }

    static UUID network(Rows rows, String slug) throws SQLException {
        return rows.find(UUID.class, "select id from net.network where slug = ?", slug)
                .orElseThrow(() -> Refused.because("There is no network '" + slug + "'."));
    }

    static UUID tenant(Rows rows, String slug) throws SQLException {
        return rows.find(UUID.class, "select id from net.tenant where slug = ? and state = 'open'", slug)
                .orElseThrow(() -> Refused.because("There is no open organisation '" + slug + "'."));
    }
}
