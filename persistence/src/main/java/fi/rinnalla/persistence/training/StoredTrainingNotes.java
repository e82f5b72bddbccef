package fi.rinnalla.persistence.training;

import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.TrainingNote;
import fi.rinnalla.domain.training.TrainingNotes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
public class StoredTrainingNotes implements TrainingNotes {
    private final EntityManager em;

    @Inject
    public StoredTrainingNotes(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<TrainingNote> of(ParticipantId participant) {
        return em.createQuery("select n from TrainingNote n where n.participant = :participant", TrainingNote.class)
                .setParameter("participant", participant)
                .getResultList();
    }

    @Override
    public void add(TrainingNote note) {
        em.persist(note);
    }

    @Override
    public void remove(TrainingNote note) {
        em.remove(note);
    }
}
