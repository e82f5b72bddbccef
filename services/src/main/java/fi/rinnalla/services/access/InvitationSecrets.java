package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Invitation;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Seals, opens and forgets the secret of a link that a letter has to say. The key goes first: from then on nobody reads it. */
@Dependent
public class InvitationSecrets {
    private final Seals seals;

    @Inject
    public InvitationSecrets(Seals seals) {
        this.seals = seals;
    }

    void keep(Invitation invitation, Token token, String door) {
        var key = seals.newKey();
        invitation.goesByMail(door, key, seals.seal(key, invitation.place(), token.value()));
    }

    /** Empty where the key is gone. */
    Optional<Token> of(Invitation invitation) {
        try {
            return invitation.key().map(it -> new Token(seals.open(it, invitation.place(), invitation.secret())));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    void forget(Invitation invitation) {
        invitation.key().ifPresent(seals::destroy);
        invitation.forgetSecret();
    }
}
