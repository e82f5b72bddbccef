package fi.rinnalla.persistence.privacy;

import fi.rinnalla.domain.shared.TenantId;
import java.sql.SQLException;
import javax.sql.DataSource;

/** All the keys of one organisation: without them its sealed words open nowhere, in no backup of the data either. */
public final class TenantKeys {
    private TenantKeys() {}

    /** Returns how many there were. */
    public static int destroyAll(DataSource keys, TenantId tenant) {
        try (var connection = keys.getConnection();
                var ofItems = connection.prepareStatement("delete from keys.data_key where tenant_id = ?");
                var ofTenant = connection.prepareStatement("delete from keys.tenant_key where tenant_id = ?")) {
            ofItems.setObject(1, tenant.value());
            ofTenant.setObject(1, tenant.value());
            return ofItems.executeUpdate() + ofTenant.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the keys cannot be reached", e);
        }
    }
}
