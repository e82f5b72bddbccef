package fi.rinnalla.domain.reporting;

/** What a programme says of itself in a report. */
public enum FactKind {
    GOAL(ProgrammePart.GOALS),
    GRANT(ProgrammePart.RESOURCES),
    /** Planned for a year. */
    MONEY(ProgrammePart.RESOURCES),
    /** Of paid staff, planned for a year. */
    WORKING_YEARS(ProgrammePart.RESOURCES),
    /** Counted, never planned. */
    OPEN_HOURS(ProgrammePart.RESOURCES),
    PARTNER(ProgrammePart.PARTNERS),
    USE(ProgrammePart.USES);

    private final ProgrammePart part;

    FactKind(ProgrammePart part) {
        this.part = part;
    }

    public ProgrammePart part() {
        return part;
    }
}
