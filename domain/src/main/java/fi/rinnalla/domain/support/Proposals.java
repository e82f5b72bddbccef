package fi.rinnalla.domain.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was proposed to whom. It goes with its request. */
public interface Proposals {
    Optional<Proposal> find(ProposalId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<Proposal> hold(ProposalId id);

    Optional<Proposal> findByFormKey(Digest formKey);

    /** The newest first. */
    List<Proposal> about(RequestId request);

    /** Those a partner may still answer, the oldest first. */
    List<Proposal> asked(PartnerId partner);

    /** Those a parent has said yes to. */
    List<Proposal> agreed(PartnerId partner);

    /** How many requests that have not ended each partner carries or was asked to carry; whoever carries none is left out. */
    Map<PartnerId, Integer> loads();

    void add(Proposal proposal);

    /** Nothing says any more that the two had anything to do with each other. */
    void remove(Proposal proposal);
}
