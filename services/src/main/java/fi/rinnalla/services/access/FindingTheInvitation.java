package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Invitation;
import fi.rinnalla.domain.access.Invitations;
import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Who is asked to join by a link; nobody where it is unknown, used, withdrawn or late. Looking does not use it up. */
@UseCase
@MayBeDoneBy(Permission.SIGN_IN)
public class FindingTheInvitation {
    private final Invitations invitations;
    private final Clock clock;

    @Inject
    public FindingTheInvitation(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    public Optional<Invitee> find(Token token) {
        return invitations
                .findByToken(token.fingerprint())
                .filter(it -> it.isOpen(clock.instant()))
                .map(Invitation::invitee);
    }
}
