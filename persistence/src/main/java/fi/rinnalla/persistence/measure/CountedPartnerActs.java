package fi.rinnalla.persistence.measure;

import fi.rinnalla.domain.measure.PartnerAct;
import fi.rinnalla.domain.measure.PartnerActs;
import fi.rinnalla.domain.partner.PartnerId;
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

    @Override
    public List<PartnerAct> did(LocalDate first, LocalDate last) {
        return acts("""
                select o.partner_id, max(a.held_on) from app.assignment a
                  join app.assignment_offer o on o.tenant_id = a.tenant_id and o.assignment_id = a.id
                 where a.state = 'DONE' and o.state = 'ACCEPTED' and a.held_on between ?1 and ?2
                 group by o.partner_id""", first, last);
    }

    /** Whose relation it was is forgotten after two years: then it is nobody's. */
    @Override
    public List<PartnerAct> met(LocalDate first, LocalDate last) {
        return acts("""
                select r.partner_id, max(m.held_on) from app.peer_meeting m
                  join app.support_relation r on r.tenant_id = m.tenant_id and r.id = m.relation_id
                 where r.partner_id is not null and m.held_on between ?1 and ?2 group by r.partner_id""", first, last);
    }

    @Override
    public List<PartnerAct> logged(LocalDate first, LocalDate last) {
        return acts("""
                select w.partner_id, max(w.done_on) from app.logged_work w
                 where w.done_on between ?1 and ?2 and w.kind <> 'CANCELLED' group by w.partner_id""", first, last);
    }

    /** One row for each partner, however much they did. */
    @SuppressWarnings("unchecked")
    private List<PartnerAct> acts(String question, LocalDate first, LocalDate last) {
        var rows = (List<Object[]>) em.createNativeQuery(question)
                .setParameter(1, first)
                .setParameter(2, last)
                .getResultList();
        return rows.stream()
                .map(it -> new PartnerAct(new PartnerId((UUID) it[0]), Days.of(it[1])))
                .toList();
    }
}
