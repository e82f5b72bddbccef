package fi.rinnalla.services.training;

import fi.rinnalla.domain.training.Certificate;
import fi.rinnalla.domain.training.CohortPlan;
import fi.rinnalla.domain.training.Completion;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Presence;
import fi.rinnalla.domain.training.SessionPlan;
import fi.rinnalla.domain.training.TrainingSessionId;
import java.util.List;
import java.util.Optional;

/** A training as the participant sees it. */
public record MyTraining(
        ParticipantId id,
        String called,
        CohortPlan plan,
        Outcome outcome,
        Completion completion,
        List<Session> sessions,
        Optional<CertificateSheet> certificate) {

    /** @param note their own words, empty where there are none; nobody else reads them */
    public record Session(TrainingSessionId id, SessionPlan plan, Optional<Presence> presence, String note) {
        @Override
        public String toString() {
            return "MyTraining.Session";
        }
    }

    static CertificateSheet sheet(Certificate it, CohortPlan plan) {
        return new CertificateSheet(it.kind(), it.code(), plan, it.hours(), it.givenOn());
    }

    @Override
    public String toString() {
        return "MyTraining";
    }
}
