package fi.rinnalla.domain.partner.assignment;

/** Who let it be. Nobody has to say why. */
public enum CancelledBy {
    ORDERER,
    STAFF
}
