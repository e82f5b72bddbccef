package fi.rinnalla.domain.partner;

/** What somebody has been through themselves and is willing to speak of. */
public enum PartnerTheme {
    NOTICE,
    ASSESSMENT,
    OPEN_CARE,
    PLACEMENT,
    COMING_HOME,
    RAISING_ALONE,
    OWN_STRENGTH
}
