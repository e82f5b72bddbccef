package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps what a professional orders, in one transaction. */
@UseCase
@MayBeDoneBy(Permission.ORDER_ASSIGNMENTS)
public class WritingDownAnOrder {
    private final OrderIntake intake;

    @Inject
    public WritingDownAnOrder(OrderIntake intake) {
        this.intake = intake;
    }

    public Optional<OrderTaken> seen(OrderForm form) {
        return intake.seen(form);
    }

    public OrderTaken take(OrderForm form, Optional<Digest> words) {
        return intake.take(form, words);
    }
}
