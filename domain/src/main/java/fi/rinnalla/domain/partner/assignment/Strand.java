package fi.rinnalla.domain.partner.assignment;

/** What kind of work is ordered. */
public enum Strand {
    PEER,
    DEVELOPMENT,
    ADVOCACY,
    TEACHING
}
