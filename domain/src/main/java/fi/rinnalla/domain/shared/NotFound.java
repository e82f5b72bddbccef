package fi.rinnalla.domain.shared;

/** Nothing here by that id. Another tenant's things are not found either, in just the same way. */
public class NotFound extends RuntimeException {
    public NotFound(Object what) {
        super(String.valueOf(what));
    }
}
