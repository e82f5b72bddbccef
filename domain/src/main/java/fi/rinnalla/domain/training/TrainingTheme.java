package fi.rinnalla.domain.training;

/** The six themes that every training goes through, the same for every organisation, in the order of the template. */
public enum TrainingTheme {
    OWN_STORY,
    LEGAL_BASIS,
    VALUES_AND_ETHICS,
    SERVICE_SYSTEM,
    PEER_SUPPORT,
    WELLBEING_AND_INFLUENCE
}
