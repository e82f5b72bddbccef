package fi.rinnalla.domain.shared;

/** Somebody else changed the thing meanwhile. */
public class Stale extends RuntimeException {
    public Stale(Object what) {
        super(String.valueOf(what));
    }
}
