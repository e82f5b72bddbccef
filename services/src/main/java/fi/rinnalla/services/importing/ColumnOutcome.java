package fi.rinnalla.services.importing;

import fi.rinnalla.domain.importing.ImportField;
import java.util.List;

/** What becomes of a choice of columns. */
public sealed interface ColumnOutcome {
    record Chosen() implements ColumnOutcome {}

    /** No row could be read without these. */
    record Missing(List<ImportField> fields) implements ColumnOutcome {}

    /** One column cannot be two things. */
    record Doubled(List<ImportField> fields) implements ColumnOutcome {}

    record NoSuchColumn() implements ColumnOutcome {}
}
