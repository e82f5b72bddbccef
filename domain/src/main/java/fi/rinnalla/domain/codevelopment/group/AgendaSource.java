package fi.rinnalla.domain.codevelopment.group;

/** Why something stands on an agenda. */
public enum AgendaSource {
    /** A theme waits for its next step. */
    THEME,
    /** A trial ends, and it is to be said what comes of it. */
    TRIAL,
    /** Something was changed, and it is to be seen whether it shows. */
    CHANGE,
    /** Parents wait for answers. */
    DEBTS,
    /** A question of a workshop. */
    WORKSHOP,
    /** The group's own. */
    OWN
}
