package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.partner.assignment.Orderer;
import fi.rinnalla.domain.partner.assignment.OrdererId;
import fi.rinnalla.domain.partner.assignment.OrdererOrders;
import fi.rinnalla.domain.partner.assignment.Orderers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register of who orders of one house, in memory. */
final class OrderersOnAShelf implements Orderers {
    private final List<Orderer> all = new ArrayList<>();
    final Map<OrdererId, OrdererOrders> orders = new HashMap<>();

    @Override
    public Optional<Orderer> find(OrdererId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Orderer> hold(OrdererId id) {
        return find(id);
    }

    @Override
    public List<Orderer> all() {
        return List.copyOf(all);
    }

    @Override
    public List<Orderer> page(String name, Optional<OrdererId> after, int limit) {
        return all.stream()
                .filter(it -> it.joinedTo().isEmpty() && it.name().toLowerCase().contains(name.toLowerCase()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Orderer> these(Collection<OrdererId> ids) {
        return all.stream().filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public List<Orderer> joinedTo(Collection<OrdererId> these) {
        return all.stream()
                .filter(it -> it.joinedTo().filter(these::contains).isPresent())
                .toList();
    }

    @Override
    public Map<OrdererId, String> names() {
        return all.stream().filter(it -> it.joinedTo().isEmpty()).collect(Collectors.toMap(Orderer::id, Orderer::name));
    }

    @Override
    public Map<OrdererId, OrdererOrders> orders(int year, Collection<OrdererId> these) {
        return orders;
    }

    @Override
    public void add(Orderer orderer) {
        all.add(orderer);
    }
}
