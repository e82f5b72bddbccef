package fi.rinnalla.services.survey.result;

import fi.rinnalla.domain.survey.result.ImportedWaveId;

/** What becomes of a file of an earlier wave. */
public sealed interface ImportOutcome {
    record Imported(ImportedWaveId id) implements ImportOutcome {}

    /** Just this was taken in before. */
    record ImportedBefore(ImportedWaveId id) implements ImportOutcome {}

    /** So few rows that they would say who answered. */
    record TooFew() implements ImportOutcome {}

    /** No column answers a question. */
    record NothingMapped() implements ImportOutcome {}
}
