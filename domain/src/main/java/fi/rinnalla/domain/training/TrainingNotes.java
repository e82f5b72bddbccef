package fi.rinnalla.domain.training;

import java.util.List;

/** What participants wrote to themselves. */
public interface TrainingNotes {
    List<TrainingNote> of(ParticipantId participant);

    void add(TrainingNote note);

    void remove(TrainingNote note);
}
