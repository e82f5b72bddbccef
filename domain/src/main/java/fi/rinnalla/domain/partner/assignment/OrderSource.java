package fi.rinnalla.domain.partner.assignment;

/** Where an order was made; a worker writes down what comes by phone or by mail. */
public enum OrderSource {
    PORTAL,
    CALL,
    MAIL;

    public boolean enteredByStaff() {
        return this != PORTAL;
    }
}
