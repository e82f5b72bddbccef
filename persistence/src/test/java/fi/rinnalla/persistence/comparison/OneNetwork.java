package fi.rinnalla.persistence.comparison;

import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.util.List;

/** A network to which both houses of the tests belong since before anything in them. */
final class OneNetwork {
    private OneNetwork() {}

    static void of(Database database, NetworkId network, String slug, String name) throws SQLException {
        try (var owner = database.owner()) {
            Sql.run(
                    owner,
                    "insert into net.network(id, slug, name) values (?, ?, ?) on conflict do nothing",
                    network.value(),
                    slug,
                    name);
            for (var tenant : List.of(Database.A, Database.B)) {
                Sql.run(
                        owner,
                        "insert into net.network_member values (?, ?, '2024-01-01') on conflict do nothing",
                        network.value(),
                        tenant.value());
            }
        }
    }
}
