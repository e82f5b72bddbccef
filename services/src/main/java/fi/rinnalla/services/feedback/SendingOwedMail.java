package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.CarryingMail;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Carries to the post what the outbox owes to the staff. */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 15)
public class SendingOwedMail implements HouseJob {
    private final CarryingMail carrying;
    private final TakingOwedMail taking;

    @Inject
    public SendingOwedMail(CarryingMail carrying, TakingOwedMail taking) {
        this.carrying = carrying;
        this.taking = taking;
    }

    @Override
    public int run() {
        return carrying.all(taking::next);
    }
}
