package fi.rinnalla.persistence.measure;

import fi.rinnalla.domain.measure.PartnerAct;
import fi.rinnalla.domain.measure.PartnerActs;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.persistence.shared.Days;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which partners did something on which day, and nothing of what it was. */
@Dependent
public class CountedPartnerActs implements PartnerActs {
    private final EntityManager em;

    @Inject
    public CountedPartnerActs(EntityManager em) {
        this.em = em;
    }

    /** Whose relation it was is forgotten after two years: then it is nobody's. */
    @Override
    @SuppressWarnings("unchecked")
    public List<PartnerAct> met(LocalDate first, LocalDate last) {
        var met = (List<Object[]>) em.createNativeQuery("""
                        select distinct r.partner_id, m.held_on from app.peer_meeting m
                            join app.support_relation r on r.tenant_id = m.tenant_id and r.id = m.relation_id
                         where r.partner_id is not null and m.held_on between ?1 and ?2""")
                .setParameter(1, first)
                .setParameter(2, last)
                .getResultList();
        return met.stream()
                .map(it -> new PartnerAct(new PartnerId((UUID) it[0]), Days.of(it[1])))
                .toList();
    }

    @Override
    public List<PartnerAct> logged(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select distinct w.partner, w.day from LoggedWork w"
                                + " where w.day between :first and :last and w.kind <> :none",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("none", WorkKind.CANCELLED)
                .getResultStream()
                .map(it -> new PartnerAct((PartnerId) it[0], (LocalDate) it[1]))
                .toList();
    }
}
