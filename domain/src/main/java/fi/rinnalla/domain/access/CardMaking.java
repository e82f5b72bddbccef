package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.TenantId;

/** Makes new cards. The same form makes the same card again, so that a retry shows the same words, stored nowhere. */
public interface CardMaking {
    /** @param formKeyHash what the database remembers of the form's 256-bit key */
    CardSecret from(TenantId tenant, byte[] formKeyHash);
}
