package fi.rinnalla.domain.training;

import java.util.List;

/** Who was at which session. */
public interface TrainingMarks {
    List<TrainingMark> in(CohortId cohort);

    List<TrainingMark> at(TrainingSessionId session);

    List<TrainingMark> of(ParticipantId participant);

    void add(TrainingMark mark);

    void remove(TrainingMark mark);
}
