package fi.rinnalla.persistence.partner.assignment;

import fi.rinnalla.domain.partner.assignment.Orderer;
import fi.rinnalla.domain.partner.assignment.OrdererId;
import fi.rinnalla.domain.partner.assignment.OrdererOrders;
import fi.rinnalla.domain.partner.assignment.Orderers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class StoredOrderers implements Orderers {
    private final EntityManager em;

    @Inject
    public StoredOrderers(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Orderer> find(OrdererId id) {
        return Optional.ofNullable(em.find(Orderer.class, id.value()));
    }

    @Override
    public Optional<Orderer> hold(OrdererId id) {
        return Optional.ofNullable(em.find(Orderer.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Orderer> all() {
        return em.createQuery("select o from Orderer o order by o.name, o.id", Orderer.class)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<OrdererId, OrdererOrders> orders(int year) {
        var rows = (List<Object[]>) em.createNativeQuery("""
                select a.orderer_id,
                       count(*) filter (where a.received_on between ?1 and ?2),
                       count(*),
                       max(a.received_on)
                  from app.assignment a
                 group by a.orderer_id""")
                .setParameter(1, LocalDate.of(year, 1, 1))
                .setParameter(2, LocalDate.of(year, 12, 31))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(it -> new OrdererId((UUID) it[0]), StoredOrderers::orders));
    }

    private static OrdererOrders orders(Object[] row) {
        return new OrdererOrders(((Number) row[1]).intValue(), ((Number) row[2]).intValue(), day(row[3]));
    }

    private static LocalDate day(Object stored) {
        return stored instanceof LocalDate day ? day : ((java.sql.Date) stored).toLocalDate();
    }

    @Override
    public void add(Orderer orderer) {
        em.persist(orderer);
    }
}
