package fi.rinnalla.domain.partner.assignment;

/** Who pays the partner's fee, as the orderer sees it. */
public enum FeePayer {
    ORDERER,
    ORGANISATION,
    NOT_AGREED
}
