package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Keeps what a worker wrote down for a professional, once for each form, and notes who did. */
@UseCase
@MayBeDoneBy(Permission.CARRY_ASSIGNMENTS)
public class KeepingAnEnteredOrder {
    private final OrderIntake intake;
    private final Auditing auditing;

    @Inject
    public KeepingAnEnteredOrder(OrderIntake intake, Auditing auditing) {
        this.intake = intake;
        this.auditing = auditing;
    }

    public OrderTaken take(OrderForm form, Digest lookup) {
        var taken = intake.take(form, Optional.of(lookup));
        if (taken instanceof OrderTaken.Kept kept && !kept.again()) {
            auditing.note(AuditAct.ENTERED_ORDER, kept.id().value());
        }
        return taken;
    }
}
