package fi.rinnalla.persistence.opendata;

import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.opendata.NetworkToken;
import fi.rinnalla.domain.opendata.NetworkTokens;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.persistence.shared.NetSource;
import fi.rinnalla.persistence.shared.NetSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

@Dependent
public class NetworkTokensInNet implements NetworkTokens {
    private final NetSql network;

    @Inject
    public NetworkTokensInNet(NetSource network) {
        this(network.source());
    }

    NetworkTokensInNet(DataSource network) {
        this.network = new NetSql(network);
    }

    @Override
    public Optional<NetworkToken> findByToken(NetworkId of, Digest token) {
        return network
                .all(
                        "select id, name, ends_on, withdrawn_on is not null from net.api_token"
                                + " where network_id = ? and token_hash = ?",
                        row -> new NetworkToken(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getBoolean(4)),
                        of.value(),
                        token.bytes())
                .stream()
                .findFirst();
    }

    /** Once a day at the most; a row that says so already is left alone. */
    @Override
    public void isUsedOn(UUID id, LocalDate day) {
        network.change(
                "update net.api_token set last_used_on = ? where id = ? and last_used_on is distinct from ?",
                day,
                id,
                day);
    }
}
