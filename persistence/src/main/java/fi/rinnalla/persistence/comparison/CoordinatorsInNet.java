package fi.rinnalla.persistence.comparison;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.comparison.Coordinator;
import fi.rinnalla.domain.comparison.CoordinatorId;
import fi.rinnalla.domain.comparison.Coordinators;
import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.persistence.shared.NetSource;
import fi.rinnalla.persistence.shared.NetSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

@Dependent
public class CoordinatorsInNet implements Coordinators {
    private static final String FIND =
            "select id, network_id, email, shown_name, password_hash, state from net.coordinator where network_id = ? and ";

    private final NetSql network;

    @Inject
    public CoordinatorsInNet(NetSource network) {
        this(network.source());
    }

    CoordinatorsInNet(DataSource network) {
        this.network = new NetSql(network);
    }

    @Override
    public Optional<Coordinator> find(NetworkId of, CoordinatorId id) {
        return network.all(FIND + "id = ?", CoordinatorsInNet::coordinator, of.value(), id.value()).stream()
                .findFirst();
    }

    @Override
    public Optional<Coordinator> findByEmail(NetworkId of, EmailAddress email) {
        return network.all(FIND + "email = ?", CoordinatorsInNet::coordinator, of.value(), email.value()).stream()
                .findFirst();
    }

    @Override
    public void changePassword(CoordinatorId id, String hash) {
        network.change("update net.coordinator set password_hash = ? where id = ?", hash, id.value());
    }

    private static Coordinator coordinator(ResultSet row) throws SQLException {
        return new Coordinator(
                new CoordinatorId(row.getObject("id", UUID.class)),
                new NetworkId(row.getObject("network_id", UUID.class)),
                new EmailAddress(row.getString("email")),
                row.getString("shown_name"),
                row.getString("password_hash"),
                row.getString("state").equals("ACTIVE"));
    }
}
