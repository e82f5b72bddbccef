package fi.rinnalla.services.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Proposal;
import fi.rinnalla.domain.support.ProposalId;
import fi.rinnalla.domain.support.ProposalState;
import fi.rinnalla.domain.support.Proposals;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The proposals of one house, in memory. */
final class ProposalsOnAShelf implements Proposals {
    private final List<Proposal> all = new ArrayList<>();
    private final RequestsOnAShelf requests;

    ProposalsOnAShelf(RequestsOnAShelf requests) {
        this.requests = requests;
    }

    @Override
    public Optional<Proposal> find(ProposalId id) {
        return those(it -> it.id().equals(id)).stream().findFirst();
    }

    @Override
    public Optional<Proposal> hold(ProposalId id) {
        return find(id);
    }

    @Override
    public Optional<Proposal> findByFormKey(Digest formKey) {
        return those(it -> it.formKey().equals(formKey)).stream().findFirst();
    }

    @Override
    public List<Proposal> about(RequestId request) {
        return those(it -> it.request().equals(request));
    }

    @Override
    public List<Proposal> asked(PartnerId partner) {
        return those(it -> it.partner().equals(partner) && it.state() == ProposalState.ASKED);
    }

    @Override
    public List<Proposal> agreed(PartnerId partner) {
        return those(it -> it.partner().equals(partner) && it.state() == ProposalState.AGREED);
    }

    @Override
    public Map<PartnerId, Integer> loads() {
        return those(it -> it.state().holds() && isOpen(it.request())).stream()
                .collect(Collectors.toMap(Proposal::partner, it -> 1, Integer::sum));
    }

    private boolean isOpen(RequestId request) {
        return requests.find(request)
                .map(SupportRequest::state)
                .filter(it -> it.isOpen())
                .isPresent();
    }

    @Override
    public void add(Proposal proposal) {
        all.add(proposal);
    }

    @Override
    public void remove(Proposal proposal) {
        all.remove(proposal);
    }

    private List<Proposal> those(Predicate<Proposal> which) {
        return all.stream().filter(which).toList();
    }
}
