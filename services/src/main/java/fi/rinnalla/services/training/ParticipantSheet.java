package fi.rinnalla.services.training;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.Completion;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Progress;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A participant as those see them who train. Nothing they wrote to themselves is here.
 *
 * @param called empty where they are forgotten
 * @param minutes of all sessions at which they were
 */
public record ParticipantSheet(
        ParticipantId id,
        CohortId cohort,
        CohortPlan plan,
        String called,
        Language language,
        Outcome outcome,
        Optional<LocalDate> interviewedOn,
        Optional<LocalDate> committedOn,
        Progress progress,
        Completion completion,
        int minutes,
        Optional<CertificateSheet> certificate) {}
