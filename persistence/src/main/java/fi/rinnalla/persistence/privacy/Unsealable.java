package fi.rinnalla.persistence.privacy;

/** A sealed text that is not what it was, or not where it was: changed, or moved from another row or tenant. */
public class Unsealable extends RuntimeException {
    Unsealable(String where, Throwable cause) {
        super(where, cause);
    }
}
