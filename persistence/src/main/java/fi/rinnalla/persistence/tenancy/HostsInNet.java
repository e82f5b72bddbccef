package fi.rinnalla.persistence.tenancy;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.domain.tenancy.Hosts;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the host list as the network's role, which has no right to any tenant's table. */
@Dependent
public class HostsInNet implements Hosts {
    private static final String ALL = """
        select h.host, coalesce(t.id, n.id) id, coalesce(t.slug, n.slug) slug, t.id is not null tenant,
               coalesce(t.published, true) published, coalesce(t.edition, 0) edition,
               coalesce(t.state <> 'open' or t.erase_on <= (now() at time zone 'Europe/Helsinki')::date, false) ended
          from net.host h
          left join net.tenant t on t.id = h.tenant_id and t.state <> 'erased'
          left join net.network n on n.id = h.network_id
         where t.id is not null or n.id is not null\
        """;

    @Resource(lookup = "java:app/rinnalla/net")
    private DataSource network;

    @Override
    public List<Host> all() {
        try (var connection = network.getConnection();
                var statement = connection.prepareStatement(ALL);
                var rows = statement.executeQuery()) {
            var hosts = new ArrayList<Host>();
            while (rows.next()) {
                hosts.add(host(rows));
            }
            return hosts;
        } catch (SQLException e) {
            throw new IllegalStateException("the host list cannot be read", e);
        }
    }

    private static Host host(ResultSet row) throws SQLException {
        return new Host(
                row.getString("host"),
                row.getBoolean("tenant") ? Host.Owner.TENANT : Host.Owner.NETWORK,
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getBoolean("published"),
                row.getBoolean("ended"),
                row.getLong("edition"));
    }
}
