package fi.rinnalla.persistence.measure;

import fi.rinnalla.domain.measure.FeeFacts;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Cents;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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
        return sums("sum(l.cents)", """
                  join app.pay_list_entry e on e.tenant_id = c.tenant_id and e.claim_id = c.id
                  join app.pay_list p on p.tenant_id = e.tenant_id and p.id = e.pay_list_id
                 where p.paid_on between ?1 and ?2""", first, last)
                .map(it -> new Paid(partner(it), new Cents(((Number) it[1]).longValue())))
                .toList();
    }

    @Override
    public List<Given> given(LocalDate first, LocalDate last) {
        return sums("sum(l.amount)", "where c.state = 'GIVEN' and l.done_on between ?1 and ?2", first, last)
                .map(it -> new Given(partner(it), ((Number) it[1]).intValue()))
                .toList();
    }

    /** One row for each partner, however many lines there are. */
    @SuppressWarnings("unchecked")
    private Stream<Object[]> sums(String what, String of, LocalDate first, LocalDate last) {
        return ((List<Object[]>) em.createNativeQuery("select c.partner_id, " + what + """
                          from app.fee_line l join app.fee_claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id
                        """ + of
                                + " and l.about = 'WORK' group by c.partner_id")
                        .setParameter(1, first)
                        .setParameter(2, last)
                        .getResultList())
                .stream();
    }

    private static PartnerId partner(Object[] row) {
        return new PartnerId((UUID) row[0]);
    }
}
