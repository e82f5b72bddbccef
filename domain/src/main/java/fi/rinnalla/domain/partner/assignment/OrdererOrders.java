package fi.rinnalla.domain.partner.assignment;

import java.time.LocalDate;

/** How often an organisation has ordered. */
public record OrdererOrders(int thisYear, int all, LocalDate last) {
    public OrdererOrders and(OrdererOrders other) {
        return new OrdererOrders(
                thisYear + other.thisYear, all + other.all, last.isAfter(other.last) ? last : other.last);
    }
}
