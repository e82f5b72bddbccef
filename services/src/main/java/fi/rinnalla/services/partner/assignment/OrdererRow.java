package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.partner.assignment.CooperationForm;
import fi.rinnalla.domain.partner.assignment.Importance;
import fi.rinnalla.domain.partner.assignment.Orderer;
import fi.rinnalla.domain.partner.assignment.OrdererId;
import fi.rinnalla.domain.partner.assignment.OrdererOrders;
import fi.rinnalla.domain.shared.County;
import java.util.List;
import java.util.Optional;

/**
 * An organisation in the register, with what it ordered under any of its names.
 *
 * @param orders empty where it has ordered nothing that is kept
 * @param joined other names under which it is known
 * @param lookAlikes others that may be the same
 */
public record OrdererRow(
        OrdererId id,
        String name,
        County county,
        CooperationForm form,
        Importance importance,
        Optional<OrdererOrders> orders,
        List<Name> joined,
        List<Name> lookAlikes) {
    public static final int LONGEST_NAME = Orderer.LONGEST_NAME;

    public record Name(OrdererId id, String name) {}
}
