package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.TenantId;

/** Which tenant the running transaction has entered; sealed text is bound to it. */
public interface CurrentTenant {
    void entered(TenantId tenant);

    /** @throws IllegalStateException outside a transaction, or before the door. */
    TenantId tenant();
}
