package fi.rinnalla.domain.support;

/** Where a request was made; a worker writes down what is said on the phone or at a place. */
public enum RequestSource {
    PORTAL,
    CALL,
    VISIT;

    public boolean enteredByStaff() {
        return this != PORTAL;
    }
}
