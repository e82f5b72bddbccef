package fi.rinnalla.persistence.measure;

import fi.rinnalla.domain.measure.RelationFact;
import fi.rinnalla.domain.measure.RelationFacts;
import fi.rinnalla.domain.support.RelationEnd;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Days and how they ended, never who walked. */
@Dependent
public class CountedRelations implements RelationFacts {
    private final EntityManager em;

    @Inject
    public CountedRelations(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<RelationFact> relations(LocalDate firstDay, LocalDate lastDay) {
        return em.createQuery("""
                         select r.startedOn, r.endedOn, r.how from SupportRelation r
                          where r.startedOn between :first and :last or r.endedOn between :first and :last\
                         """, Object[].class)
                .setParameter("first", firstDay)
                .setParameter("last", lastDay)
                .getResultStream()
                .map(it -> new RelationFact(
                        (LocalDate) it[0], Optional.ofNullable((LocalDate) it[1]), Optional.ofNullable((RelationEnd)
                                it[2])))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Integer> daysToFirstOffer(LocalDate firstDay, LocalDate lastDay) {
        return em.createNativeQuery("select o.days from app.first_offer o"
                        + " where o.offered_on between cast(? as date) and cast(? as date)")
                .setParameter(1, firstDay.toString())
                .setParameter(2, lastDay.toString())
                .getResultList();
    }
}
