package fi.rinnalla.domain.training;

import fi.rinnalla.domain.shared.Digest;
import java.util.List;
import java.util.Optional;

/** The sessions of trainings here. */
public interface TrainingSessions {
    Optional<TrainingSession> find(TrainingSessionId id);

    /** Kept until the transaction ends. */
    Optional<TrainingSession> hold(TrainingSessionId id);

    Optional<TrainingSession> findByFormKey(Digest formKey);

    /** In the order of time. */
    List<TrainingSession> in(CohortId cohort);

    void add(TrainingSession session);

    /** Its marks and notes go with it. */
    void remove(TrainingSession session);
}
