package fi.rinnalla.persistence.partner.assignment;

import fi.rinnalla.domain.partner.assignment.Orderer;
import fi.rinnalla.domain.partner.assignment.OrdererId;
import fi.rinnalla.domain.partner.assignment.OrdererOrders;
import fi.rinnalla.domain.partner.assignment.Orderers;
import fi.rinnalla.persistence.shared.Anywhere;
import fi.rinnalla.persistence.shared.Days;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
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
    public List<Orderer> page(String name, Optional<OrdererId> after, int limit) {
        var behind = after.flatMap(this::find);
        var question = em.createQuery(
                        "select o from Orderer o where o.joinedTo is null and lower(o.name) like :part escape '!'"
                                + behind.map(it -> " and (o.name > :name or o.name = :name and o.id > :id)")
                                        .orElse("")
                                + " order by o.name, o.id",
                        Orderer.class)
                .setParameter("part", Anywhere.like(name))
                .setMaxResults(limit);
        behind.ifPresent(it -> question.setParameter("name", it.name())
                .setParameter("id", it.id().value()));
        return question.getResultList();
    }

    @Override
    public List<Orderer> these(Collection<OrdererId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select o from Orderer o where o.id in :ids", Orderer.class)
                        .setParameter(
                                "ids",
                                ids.stream().map(OrdererId::value).distinct().toList())
                        .getResultList();
    }

    @Override
    public List<Orderer> joinedTo(Collection<OrdererId> these) {
        return these.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select o from Orderer o where o.joinedTo in :ids order by o.name, o.id", Orderer.class)
                        .setParameter("ids", these)
                        .getResultList();
    }

    @Override
    public Map<OrdererId, String> names() {
        var names = new LinkedHashMap<OrdererId, String>();
        em.createQuery(
                        "select o.id, o.name from Orderer o where o.joinedTo is null order by o.name, o.id",
                        Object[].class)
                .getResultStream()
                .forEach(it -> names.put(new OrdererId((UUID) it[0]), (String) it[1]));
        return names;
    }

    @Override
    public Map<OrdererId, OrdererOrders> orders(int year, Collection<OrdererId> these) {
        return these.isEmpty()
                ? Map.of()
                : em.createQuery("""
                        select a.placed.orderer, sum(case when a.receivedOn between :first and :last then 1 else 0 end),
                               count(a), max(a.receivedOn)
                          from Assignment a where a.placed.orderer in :these group by a.placed.orderer""", Object[].class)
                        .setParameter("first", LocalDate.of(year, 1, 1))
                        .setParameter("last", LocalDate.of(year, 12, 31))
                        .setParameter("these", these)
                        .getResultStream()
                        .collect(Collectors.toMap(it -> (OrdererId) it[0], StoredOrderers::orders));
    }

    private static OrdererOrders orders(Object[] row) {
        return new OrdererOrders(((Number) row[1]).intValue(), ((Number) row[2]).intValue(), Days.of(row[3]));
    }

    @Override
    public void add(Orderer orderer) {
        em.persist(orderer);
    }
}
