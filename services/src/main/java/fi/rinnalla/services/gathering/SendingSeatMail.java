package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.CarryingMail;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Carries to the post what the outbox owes to those who asked to be told. */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 15)
public class SendingSeatMail implements HouseJob {
    private final CarryingMail carrying;
    private final TakingSeatMail taking;

    @Inject
    public SendingSeatMail(CarryingMail carrying, TakingSeatMail taking) {
        this.carrying = carrying;
        this.taking = taking;
    }

    @Override
    public int run() {
        return carrying.all(taking::next);
    }
}
