package fi.rinnalla.domain.reporting;

/** What a section may ask the programme itself, beside what is counted of it. */
public enum ProgrammePart {
    GOALS,
    RESOURCES,
    PARTNERS,
    USES
}
