package fi.rinnalla.domain.partner.assignment;

/** What somebody who orders is to us beside that. */
public enum CooperationForm {
    ORDERS,
    DEVELOPS_WITH_US,
    TEACHES_WITH_US,
    NETWORK,
    FUNDS
}
