package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Invitation;
import fi.rinnalla.domain.access.InvitationId;
import fi.rinnalla.domain.access.Invitations;
import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who was asked to join, in memory. */
final class InvitationsOnAShelf implements Invitations {
    private final List<Invitation> all = new ArrayList<>();

    @Override
    public Optional<Invitation> findByToken(Digest token) {
        return all.stream().filter(it -> it.token().equals(token)).findFirst();
    }

    @Override
    public Optional<Invitation> holdByToken(Digest token) {
        return findByToken(token);
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Invitation> with(Digest form) {
        return all.stream().filter(it -> it.form().equals(form)).findFirst();
    }

    @Override
    public List<Invitation> all() {
        return List.copyOf(all);
    }

    @Override
    public List<Invitation> withSecret() {
        return all.stream().filter(it -> it.key().isPresent()).toList();
    }

    @Override
    public void add(Invitation invitation) {
        all.add(invitation);
    }

    @Override
    public int removeMadeBefore(Instant moment) {
        return 0;
    }
}
