package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Kept with the transaction itself, so that it can neither outlive nor leave it. */
@ApplicationScoped
public class TransactionTenant implements CurrentTenant {
    private static final Object KEY = TransactionTenant.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Override
    public void entered(TenantId tenant) {
        transaction.putResource(KEY, tenant);
    }

    @Override
    public TenantId tenant() {
        if (transaction.getResource(KEY) instanceof TenantId tenant) {
            return tenant;
        }
        throw new IllegalStateException("no tenant has been entered");
    }
}
