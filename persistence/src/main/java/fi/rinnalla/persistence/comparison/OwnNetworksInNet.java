package fi.rinnalla.persistence.comparison;

import fi.rinnalla.domain.comparison.OwnNetworks;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.NetSource;
import fi.rinnalla.persistence.shared.NetSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;

@Dependent
public class OwnNetworksInNet implements OwnNetworks {
    private final NetSql network;

    @Inject
    public OwnNetworksInNet(NetSource network) {
        this(network.source());
    }

    OwnNetworksInNet(DataSource network) {
        this.network = new NetSql(network);
    }

    @Override
    public List<String> names(TenantId tenant) {
        return network.all(
                "select n.name from net.network n join net.network_member m on m.network_id = n.id"
                        + " where m.tenant_id = ? order by n.name",
                row -> row.getString(1),
                tenant.value());
    }
}
