package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Invitation;
import fi.rinnalla.domain.access.Invitations;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Once its letter has left, or never will, nobody needs the secret of a link any more but who holds the letter. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
public class ForgettingInvitationSecrets {
    private final Invitations invitations;
    private final Letters letters;
    private final InvitationSecrets secrets;
    private final Clock clock;

    @Inject
    public ForgettingInvitationSecrets(
            Invitations invitations, Letters letters, InvitationSecrets secrets, Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.secrets = secrets;
        this.clock = clock;
    }

    public int forget() {
        var kept = invitations.withSecret();
        var waiting = kept.isEmpty() ? Set.<UUID>of() : waiting();
        var over = over(kept, waiting);
        over.forEach(secrets::forget);
        return over.size();
    }

    private List<Invitation> over(List<Invitation> kept, Set<UUID> waiting) {
        return kept.stream()
                .filter(it ->
                        !it.isOpen(clock.instant()) || !waiting.contains(it.id().value()))
                .toList();
    }

    private Set<UUID> waiting() {
        return letters.allOf(OutboxKind.INVITATION).stream()
                .filter(Letter::isOpen)
                .map(Letter::about)
                .collect(Collectors.toSet());
    }
}
