package fi.rinnalla.domain.partner;

/** What a partner asks themselves now and then. */
public enum WellbeingQuestion {
    ENERGY,
    LOAD,
    REST,
    SUPPORT
}
