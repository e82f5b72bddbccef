package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.partner.assignment.OrdererId;
import java.util.List;
import java.util.Optional;

/**
 * A page of the register of those who order.
 *
 * @param next behind whom the next page begins
 */
public record OrdererList(List<OrdererRow> rows, Optional<OrdererId> next) {}
