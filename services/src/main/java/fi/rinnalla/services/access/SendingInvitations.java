package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.CarryingMail;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Carries invitations to the post, and forgets their secrets at once, also where mail cannot leave any more. */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 15)
public class SendingInvitations implements HouseJob {
    private final CarryingMail carrying;
    private final TakingInvitationMail taking;
    private final ForgettingInvitationSecrets forgetting;

    @Inject
    public SendingInvitations(
            CarryingMail carrying, TakingInvitationMail taking, ForgettingInvitationSecrets forgetting) {
        this.carrying = carrying;
        this.taking = taking;
        this.forgetting = forgetting;
    }

    @Override
    public int run() {
        var sent = carrying.all(taking::next);
        forgetting.forget();
        return sent;
    }
}
