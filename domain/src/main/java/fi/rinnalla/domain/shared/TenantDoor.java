package fi.rinnalla.domain.shared;

/** Lets the running transaction into one tenant's rooms, and into no other's, until it ends. */
public interface TenantDoor {
    void enter(TenantId tenant);
}
