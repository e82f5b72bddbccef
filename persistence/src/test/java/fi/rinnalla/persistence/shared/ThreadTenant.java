package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.TenantId;

/** Where no container keeps it with the transaction, the thread does. */
final class ThreadTenant implements CurrentTenant {
    private final ThreadLocal<TenantId> tenant = new ThreadLocal<>();

    @Override
    public void entered(TenantId entered) {
        tenant.set(entered);
    }

    @Override
    public TenantId tenant() {
        if (tenant.get() == null) {
            throw new IllegalStateException("no tenant has been entered");
        }
        return tenant.get();
    }

    void left() {
        tenant.remove();
    }
}
