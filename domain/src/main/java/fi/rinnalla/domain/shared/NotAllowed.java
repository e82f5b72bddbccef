package fi.rinnalla.domain.shared;

/** Somebody asked for what their roles do not permit. */
public class NotAllowed extends RuntimeException {
    public NotAllowed(Object what) {
        super(String.valueOf(what));
    }
}
