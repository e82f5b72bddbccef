package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.programme.ProgrammeId;
import java.time.LocalDate;
import java.util.List;

/** What is counted, as it stands in this organisation's rooms. More than a quarter needs may be given: it is sorted out. */
public interface FeedbackFacts {
    /** Everything received from the first day on to the last, or answered or given a verdict between them. */
    List<FeedbackFact> feedback(ProgrammeId programme, LocalDate receivedFrom, LocalDate lastDay);

    /** What came out between these days and is still public. */
    List<ChangeFact> changes(ProgrammeId programme, LocalDate firstDay, LocalDate lastDay);
}
