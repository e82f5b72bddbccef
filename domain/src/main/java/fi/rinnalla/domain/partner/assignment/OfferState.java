package fi.rinnalla.domain.partner.assignment;

/** How far an offer has come. A no has no reason. */
public enum OfferState {
    OFFERED,
    /** Yes, but at another time. */
    SUGGESTED,
    ACCEPTED,
    DECLINED,
    /** Said yes and had to take it back. */
    GIVEN_BACK,
    WITHDRAWN;

    /** The partner may still have to come. */
    public boolean holds() {
        return this == OFFERED || this == SUGGESTED || this == ACCEPTED;
    }

    /** The partner said no, and is not asked about this order again. */
    public boolean isNo() {
        return this == DECLINED || this == GIVEN_BACK;
    }
}
