package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Proposal;
import fi.rinnalla.domain.support.ProposalId;
import fi.rinnalla.domain.support.ProposalState;
import fi.rinnalla.domain.support.Proposals;
import fi.rinnalla.domain.support.RequestId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class StoredProposals implements Proposals {
    private final EntityManager em;

    @Inject
    public StoredProposals(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Proposal> find(ProposalId id) {
        return Optional.ofNullable(em.find(Proposal.class, id.value()));
    }

    @Override
    public Optional<Proposal> hold(ProposalId id) {
        return Optional.ofNullable(em.find(Proposal.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Proposal> findByFormKey(Digest formKey) {
        return em.createQuery("select p from Proposal p where p.formKey = :formKey", Proposal.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Proposal> about(RequestId request) {
        return em.createQuery(
                        "select p from Proposal p where p.request = :request order by p.askedOn desc, p.id",
                        Proposal.class)
                .setParameter("request", request)
                .getResultList();
    }

    @Override
    public List<Proposal> asked(PartnerId partner) {
        return those(partner, ProposalState.ASKED);
    }

    @Override
    public List<Proposal> agreed(PartnerId partner) {
        return those(partner, ProposalState.AGREED);
    }

    private List<Proposal> those(PartnerId partner, ProposalState state) {
        return em.createQuery(
                        "select p from Proposal p where p.partner = :partner and p.state = :state order by p.askedOn,"
                                + " p.id",
                        Proposal.class)
                .setParameter("partner", partner)
                .setParameter("state", state)
                .getResultList();
    }

    /** What has ended is carried no more, whatever was agreed about it. */
    @Override
    @SuppressWarnings("unchecked")
    public Map<PartnerId, Integer> loads() {
        var rows = (List<Object[]>) em.createNativeQuery("""
            select p.partner_id, count(*)
              from app.proposal p
              join app.support_request r on r.tenant_id = p.tenant_id and r.id = p.request_id
             where p.state in ('ASKED', 'OFFERED', 'AGREED') and r.state <> 'ENDED'
             group by p.partner_id\
            """).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(it -> new PartnerId((UUID) it[0]), it -> ((Number) it[1]).intValue()));
    }

    @Override
    public void add(Proposal proposal) {
        em.persist(proposal);
    }

    @Override
    public void remove(Proposal proposal) {
        em.remove(proposal);
    }
}
