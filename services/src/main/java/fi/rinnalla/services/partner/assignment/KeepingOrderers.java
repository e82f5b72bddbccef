package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.assignment.CooperationForm;
import fi.rinnalla.domain.partner.assignment.Importance;
import fi.rinnalla.domain.partner.assignment.LookAlike;
import fi.rinnalla.domain.partner.assignment.Orderer;
import fi.rinnalla.domain.partner.assignment.OrdererId;
import fi.rinnalla.domain.partner.assignment.OrdererOrders;
import fi.rinnalla.domain.partner.assignment.Orderers;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The register of organisations that order: what they are to us, and which of them are one and the same. */
@UseCase
@MayBeDoneBy(Permission.CARRY_ASSIGNMENTS)
public class KeepingOrderers {
    private static final int PAGE = 30;

    private final Orderers orderers;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingOrderers(Orderers orderers, Auditing auditing, Clock clock) {
        this.orderers = orderers;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** @param after the last one of the page before */
    public OrdererList page(String name, Optional<OrdererId> after) {
        var found = orderers.page(name, after, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        return new OrdererList(
                rows(shown),
                Optional.of(shown)
                        .filter(it -> found.size() > PAGE)
                        .map(it -> it.get(PAGE - 1).id()));
    }

    private List<OrdererRow> rows(List<Orderer> shown) {
        var ids = shown.stream().map(Orderer::id).toList();
        var joined = orderers.joinedTo(ids);
        var counted =
                Stream.concat(shown.stream(), joined.stream()).map(Orderer::id).toList();
        var orders = orderers.orders(today().getYear(), counted);
        var known = orderers.names().entrySet().stream()
                .map(it -> new Known(new OrdererRow.Name(it.getKey(), it.getValue()), LookAlike.of(it.getValue())))
                .toList();
        return shown.stream().map(it -> row(it, joined, known, orders)).toList();
    }

    /** A name with what is left of it. */
    private record Known(OrdererRow.Name name, LookAlike alike) {}

    private static OrdererRow row(
            Orderer it, List<Orderer> all, List<Known> known, Map<OrdererId, OrdererOrders> orders) {
        var joined = all.stream()
                .filter(other -> other.joinedTo().equals(Optional.of(it.id())))
                .toList();
        var summed = Stream.concat(Stream.of(it), joined.stream())
                .flatMap(one -> Stream.ofNullable(orders.get(one.id())))
                .reduce(OrdererOrders::and);
        var own = LookAlike.of(it.name());
        return new OrdererRow(
                it.id(),
                it.name(),
                it.county(),
                it.form(),
                it.importance(),
                summed,
                joined.stream().map(KeepingOrderers::name).toList(),
                known.stream()
                        .filter(other -> !other.name().id().equals(it.id()) && own.resembles(other.alike()))
                        .map(Known::name)
                        .toList());
    }

    private static OrdererRow.Name name(Orderer it) {
        return new OrdererRow.Name(it.id(), it.name());
    }

    /** @throws NotFound also where it was joined to another */
    public OrdererRow one(OrdererId id) {
        return orderers.find(id)
                .filter(it -> it.joinedTo().isEmpty())
                .map(it -> rows(List.of(it)).get(0))
                .orElseThrow(() -> new NotFound(id));
    }

    public void describe(OrdererId id, String name, County county, CooperationForm form, Importance importance) {
        held(id).describe(name, county, form, importance);
        auditing.note(AuditAct.CHANGED_ORDERER, id.value());
    }

    /** From now on the other's orders, and those of whoever was joined to it, count here. Returns whether both stand. */
    public boolean join(OrdererId id, OrdererId other) {
        var into = held(id);
        var joined = held(other);
        if (id.equals(other) || into.joinedTo().isPresent() || joined.joinedTo().isPresent()) {
            return false;
        }
        orderers.joinedTo(List.of(other)).forEach(it -> it.joinTo(id));
        joined.joinTo(id);
        auditing.note(AuditAct.JOINED_ORDERERS, id.value());
        return true;
    }

    /** They were two after all. Returns whether it was joined. */
    public boolean part(OrdererId id, OrdererId other) {
        held(id);
        var parted = orderers.hold(other)
                .filter(it -> it.joinedTo().equals(Optional.of(id)))
                .filter(Orderer::part);
        parted.ifPresent(it -> auditing.note(AuditAct.PARTED_ORDERERS, id.value()));
        return parted.isPresent();
    }

    private Orderer held(OrdererId id) {
        return orderers.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
