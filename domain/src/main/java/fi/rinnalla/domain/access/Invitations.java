package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who has been asked to join the staff of this organisation. */
public interface Invitations {
    /** Used and late ones are found too; ask {@link Invitation#isOpen}. */
    Optional<Invitation> findByToken(Digest token);

    /** The same, kept until the transaction ends, so that a link opens once. */
    Optional<Invitation> holdByToken(Digest token);

    Optional<Invitation> find(InvitationId id);

    Optional<Invitation> with(Digest form);

    /** Newest first. */
    List<Invitation> all();

    /** Those of which the secret is still here, for a letter. */
    List<Invitation> withSecret();

    void add(Invitation invitation);

    /** Returns how many were removed. */
    int removeMadeBefore(Instant moment);
}
