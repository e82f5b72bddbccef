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
        var alike = em.createQuery("""
                         select r.startedOn, r.endedOn, r.how, count(r) from SupportRelation r
                          where r.startedOn between :first and :last or r.endedOn between :first and :last
                          group by r.startedOn, r.endedOn, r.how\
                         """, Object[].class)
                .setParameter("first", firstDay)
                .setParameter("last", lastDay)
                .getResultList();
        return AsOften.counted(
                alike,
                it -> new RelationFact(
                        (LocalDate) it[0], Optional.ofNullable((LocalDate) it[1]), Optional.ofNullable((RelationEnd)
                                it[2])));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Integer> daysToFirstOffer(LocalDate firstDay, LocalDate lastDay) {
        var alike = (List<Object[]>) em.createNativeQuery("select o.days, count(*) from app.first_offer o"
                        + " where o.offered_on between cast(? as date) and cast(? as date) group by o.days")
                .setParameter(1, firstDay.toString())
                .setParameter(2, lastDay.toString())
                .getResultList();
        return AsOften.counted(alike, it -> ((Number) it[0]).intValue());
    }
}
