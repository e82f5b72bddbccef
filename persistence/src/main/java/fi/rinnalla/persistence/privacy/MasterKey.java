package fi.rinnalla.persistence.privacy;

import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.domain.shared.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Whether the master key is the one the tenants' keys were wrapped with. With another, nobody's words could be opened. */
@Dependent
public class MasterKey {
    private final DataSource source;
    private final byte[] master;

    @Inject
    public MasterKey(KeySource keys, Secrets secrets) {
        this(keys.source(), secrets);
    }

    MasterKey(DataSource source, Secrets secrets) {
        this.source = source;
        this.master = secrets.key(SecretName.MASTER);
    }

    /** True also where no tenant has a key yet. */
    public boolean fits() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select tenant_id, wrapped from keys.tenant_key limit 1")) {
            return !rows.next() || opens(new TenantId(rows.getObject(1, UUID.class)), rows.getBytes(2));
        }
    }

    private boolean opens(TenantId tenant, byte[] wrapped) {
        try {
            TinkSeals.decrypt(master, wrapped, TinkSeals.tenantPlace(tenant));
            return true;
        } catch (Unsealable another) {
            return false;
        }
    }
}
