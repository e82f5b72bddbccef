package fi.rinnalla.services.shared;

/**
 * Whether the database is felt. Asked before every tenant's door: where it is lost, the caller hears so at once instead of
 * waiting beside many others for a database that hangs.
 */
public interface Heartbeat {
    /** Surely lost; not merely unheard of so far. */
    boolean isLost();
}
