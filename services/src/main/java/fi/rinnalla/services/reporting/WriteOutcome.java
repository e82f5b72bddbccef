package fi.rinnalla.services.reporting;

/** What came of writing in a report. */
public sealed interface WriteOutcome {
    record Written() implements WriteOutcome {}

    /** A colleague has written or finished it meanwhile; nothing was changed. */
    record Overtaken(ReportSheet stored) implements WriteOutcome {}
}
