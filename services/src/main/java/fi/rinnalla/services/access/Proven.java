package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.StaffId;

/** Somebody has just shown again that it is they. Only {@link ProvingOneself} makes one; it goes no further than the request. */
public final class Proven {
    private final StaffId account;

    Proven(StaffId account) {
        this.account = account;
    }

    public StaffId account() {
        return account;
    }
}
