package fi.rinnalla.domain.partner;

/** What a line of a claim is about: the work, or the way there. Payroll keeps them apart. */
public enum LineOf {
    WORK,
    WAY
}
