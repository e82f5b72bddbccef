package fi.rinnalla.services.access;

/** A browser in which this very account has signed in before. Somebody else's failures do not slow it down. */
public record KnownDevice(String id) {
    @Override
    public String toString() {
        return "KnownDevice";
    }
}
