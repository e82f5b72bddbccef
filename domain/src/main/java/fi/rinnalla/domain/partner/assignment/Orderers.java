package fi.rinnalla.domain.partner.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisations that order of this one. */
public interface Orderers {
    Optional<Orderer> find(OrdererId id);

    /** Kept until the transaction ends. */
    Optional<Orderer> hold(OrdererId id);

    /** By name; those joined to another among them. */
    List<Orderer> all();

    /** Those that stand for themselves, by name, behind that one. @param name part of it; empty for any */
    List<Orderer> page(String name, Optional<OrdererId> after, int limit);

    /** Those with these ids, in no order. */
    List<Orderer> these(Collection<OrdererId> ids);

    /** Those that are joined to one of these. */
    List<Orderer> joinedTo(Collection<OrdererId> these);

    /** The names of all that stand for themselves. */
    Map<OrdererId, String> names();

    /** Of those of these that have ordered anything. @param year what counts as this year */
    Map<OrdererId, OrdererOrders> orders(int year, Collection<OrdererId> these);

    void add(Orderer orderer);
}
