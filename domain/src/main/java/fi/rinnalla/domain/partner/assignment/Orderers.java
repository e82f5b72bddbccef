package fi.rinnalla.domain.partner.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisations that order of this one. Hundreds, not thousands. */
public interface Orderers {
    Optional<Orderer> find(OrdererId id);

    /** Kept until the transaction ends. */
    Optional<Orderer> hold(OrdererId id);

    /** By name; those joined to another among them. */
    List<Orderer> all();

    /** Of those that have ordered anything. @param year what counts as this year */
    Map<OrdererId, OrdererOrders> orders(int year);

    void add(Orderer orderer);
}
