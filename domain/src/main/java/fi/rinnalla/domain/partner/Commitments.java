package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What this organisation's partners commit themselves to, and who has signed it. */
public interface Commitments {
    Optional<CommitmentVersion> find(CommitmentId id);

    /** Kept until the transaction ends. */
    Optional<CommitmentVersion> hold(CommitmentId id);

    /** All of them, the newest of each kind first. */
    List<CommitmentVersion> versions();

    void add(CommitmentVersion version);

    /** Everybody's, the newest first. */
    List<CommitmentSignature> signatures();

    /** Of these partners, the newest first. */
    List<CommitmentSignature> signatures(Collection<PartnerId> partners);

    /** The newest first. */
    List<CommitmentSignature> signatures(PartnerId partner);

    Optional<CommitmentSignature> findByFormKey(Digest formKey);

    boolean isSigned(CommitmentId id);

    List<CommitmentSignature> signedBefore(LocalDate day, int limit);

    void add(CommitmentSignature signature);

    void remove(CommitmentSignature signature);
}
