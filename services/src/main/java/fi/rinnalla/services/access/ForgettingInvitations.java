package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Invitations;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets who was asked to join, taken or not, when that is a month ago. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3_600)
public class ForgettingInvitations implements HouseJob {
    private final Invitations invitations;
    private final Clock clock;

    @Inject
    public ForgettingInvitations(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public int run() {
        return invitations.removeMadeBefore(clock.instant().minus(Retention.INVITATION.kept()));
    }
}
