package fi.rinnalla.persistence.measure;

import fi.rinnalla.domain.measure.FeeFacts;
import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Cents;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Sums and minutes; the people behind them are only told apart. */
@Dependent
public class CountedFees implements FeeFacts {
    private final EntityManager em;

    @Inject
    public CountedFees(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Paid> paid(LocalDate first, LocalDate last) {
        return em.createQuery("""
                        select c.partner, l.cents from PayListEntry e join e.list p join e.claim c join c.lines l
                         where p.paidOn between :first and :last and l.about = :work""", Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("work", LineOf.WORK)
                .getResultStream()
                .map(it -> new Paid((PartnerId) it[0], (Cents) it[1]))
                .toList();
    }

    @Override
    public List<Given> given(LocalDate first, LocalDate last) {
        return em.createQuery("""
                        select c.partner, l.amount from FeeClaim c join c.lines l
                         where c.state = :given and l.about = :work and l.day between :first and :last""", Object[].class)
                .setParameter("given", ClaimState.GIVEN)
                .setParameter("work", LineOf.WORK)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(it -> new Given((PartnerId) it[0], (Integer) it[1]))
                .toList();
    }
}
