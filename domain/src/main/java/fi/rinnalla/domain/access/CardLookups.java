package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;

/** Turns a card's secret into the slow fingerprint it is kept and found by. */
public interface CardLookups {
    /** @throws fi.rinnalla.domain.shared.Busy where too many wait already; nothing is decided then */
    Digest of(TenantId tenant, CardSecret secret);
}
