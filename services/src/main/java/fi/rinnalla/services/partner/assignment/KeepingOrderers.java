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
    private final Orderers orderers;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingOrderers(Orderers orderers, Auditing auditing, Clock clock) {
        this.orderers = orderers;
        this.auditing = auditing;
        this.clock = clock;
    }

    public List<OrdererRow> all() {
        var all = orderers.all();
        var orders = orderers.orders(today().getYear());
        var standing = all.stream().filter(it -> it.joinedTo().isEmpty()).toList();
        return standing.stream().map(it -> row(it, all, standing, orders)).toList();
    }

    private static OrdererRow row(
            Orderer it, List<Orderer> all, List<Orderer> standing, Map<OrdererId, OrdererOrders> orders) {
        var joined = all.stream()
                .filter(other -> other.joinedTo().equals(Optional.of(it.id())))
                .toList();
        var summed = Stream.concat(Stream.of(it), joined.stream())
                .flatMap(one -> Stream.ofNullable(orders.get(one.id())))
                .reduce(OrdererOrders::and);
        return new OrdererRow(
                it.id(),
                it.name(),
                it.county(),
                it.form(),
                it.importance(),
                summed,
                joined.stream().map(KeepingOrderers::name).toList(),
                standing.stream()
                        .filter(other -> resembles(it, other))
                        .map(KeepingOrderers::name)
                        .toList());
    }

    private static boolean resembles(Orderer one, Orderer other) {
        return !one.id().equals(other.id()) && LookAlike.of(one.name()).resembles(LookAlike.of(other.name()));
    }

    private static OrdererRow.Name name(Orderer it) {
        return new OrdererRow.Name(it.id(), it.name());
    }

    /** @throws NotFound also where it was joined to another */
    public OrdererRow one(OrdererId id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(() -> new NotFound(id));
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
        orderers.all().stream()
                .filter(it -> it.joinedTo().equals(Optional.of(other)))
                .forEach(it -> it.joinTo(id));
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
