package fi.rinnalla.domain.partner;

/** Three steps in words. They have no numbers: nothing is summed up, and nobody is measured. */
public enum WellbeingAnswer {
    GOOD,
    MIXED,
    HARD
}
