package fi.rinnalla.persistence.comparison;

import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.Participations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
public class StoredParticipations implements Participations {
    private final EntityManager em;

    @Inject
    public StoredParticipations(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Participation> all() {
        return em.createQuery("select p from Participation p order by p.since, p.id", Participation.class)
                .getResultList();
    }

    @Override
    public void add(Participation participation) {
        em.persist(participation);
    }
}
