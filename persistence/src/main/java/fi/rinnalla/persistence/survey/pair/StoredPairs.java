package fi.rinnalla.persistence.survey.pair;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.pair.FoundChange;
import fi.rinnalla.domain.survey.pair.Pair;
import fi.rinnalla.domain.survey.pair.Pairs;
import fi.rinnalla.domain.survey.pair.StartAndEnd;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredPairs implements Pairs {
    private final EntityManager em;

    @Inject
    public StoredPairs(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<StartAndEnd> with(SurveyId survey) {
        return em.createQuery(
                        "select e from StartAndEnd e where e.endId = :survey or e.startId = :survey", StartAndEnd.class)
                .setParameter("survey", survey.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<StartAndEnd> all() {
        return em.createQuery("select e from StartAndEnd e order by e.endId", StartAndEnd.class)
                .getResultList();
    }

    @Override
    public void add(StartAndEnd both) {
        em.persist(both);
    }

    @Override
    public Optional<Pair> find(SurveyId end, Digest key) {
        return em.createQuery("select p from Pair p where p.survey = :survey and p.pairKey = :pairKey", Pair.class)
                .setParameter("survey", end.value())
                .setParameter("pairKey", key)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Pair> found(Collection<Digest> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery("select p from Pair p where p.pairKey in :keys order by p.id", Pair.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    @Override
    public List<Pair> of(SurveyId end) {
        return em.createQuery("select p from Pair p where p.survey = :survey order by p.id", Pair.class)
                .setParameter("survey", end.value())
                .getResultList();
    }

    @Override
    public void add(Pair pair) {
        em.persist(pair);
    }

    @Override
    public void remove(Pair pair) {
        em.remove(pair);
    }

    @Override
    public int forget(SurveyId end) {
        return em.createQuery("delete from Pair p where p.survey = :survey")
                .setParameter("survey", end.value())
                .executeUpdate();
    }

    @Override
    public List<FoundChange> changes(SurveyId end) {
        return em.createQuery(
                        "select c from FoundChange c where c.survey = :survey order by c.question", FoundChange.class)
                .setParameter("survey", end.value())
                .getResultList();
    }

    @Override
    public void add(FoundChange change) {
        em.persist(change);
    }
}
