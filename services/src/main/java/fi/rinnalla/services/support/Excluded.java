package fi.rinnalla.services.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.support.Proposal;
import fi.rinnalla.domain.support.ProposalState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever said no, or was said no to, is not proposed for the same request again. */
final class Excluded {
    private Excluded() {}

    static Set<PartnerId> by(List<Proposal> about) {
        return about.stream()
                .filter(it -> it.state() == ProposalState.PARTNER_SAID_NO || it.state() == ProposalState.PARENT_SAID_NO)
                .map(Proposal::partner)
                .collect(Collectors.toSet());
    }
}
