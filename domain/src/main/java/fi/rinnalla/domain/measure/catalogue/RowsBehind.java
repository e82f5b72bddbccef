package fi.rinnalla.domain.measure.catalogue;

import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.programme.ProgrammeId;
import java.util.List;

/** The rows behind figures that are counted where they lie. Days and ids, never words of anybody. */
public interface RowsBehind {
    List<CountedRow> assignments(ProgrammeId programme, Span span);

    /** Those who listened, one row for each training and each lecture. */
    List<CountedRow> professionals(ProgrammeId programme, Span span);

    List<CountedRow> students(ProgrammeId programme, Span span);

    List<CountedRow> relationsStarted(Span span);

    List<CountedRow> relationsEndedAsPlanned(Span span);

    List<CountedRow> feedbackReceived(ProgrammeId programme, Span span);

    List<CountedRow> noChange(ProgrammeId programme, Span span);

    /** One row for each change, however many texts tell of it. */
    List<CountedRow> changes(ProgrammeId programme, Span span);
}
