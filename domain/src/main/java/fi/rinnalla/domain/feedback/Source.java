package fi.rinnalla.domain.feedback;

/** How feedback came to us. */
public enum Source {
    PORTAL,
    QR,
    PAPER,
    SPOKEN;

    /** A worker wrote it down for somebody. */
    public boolean enteredByStaff() {
        return this == PAPER || this == SPOKEN;
    }
}
