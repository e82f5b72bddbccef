package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.partner.CommitmentId;
import fi.rinnalla.domain.partner.CommitmentSignature;
import fi.rinnalla.domain.partner.CommitmentVersion;
import fi.rinnalla.domain.partner.Commitments;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredCommitments implements Commitments {
    private final EntityManager em;

    @Inject
    public StoredCommitments(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<CommitmentVersion> find(CommitmentId id) {
        return Optional.ofNullable(em.find(CommitmentVersion.class, id.value()));
    }

    @Override
    public Optional<CommitmentVersion> hold(CommitmentId id) {
        return Optional.ofNullable(em.find(CommitmentVersion.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** With their words, which come with one question more. */
    @Override
    public List<CommitmentVersion> versions() {
        return em.createQuery(
                        "select v from CommitmentVersion v order by v.kind desc, v.number desc",
                        CommitmentVersion.class)
                .setHint("eclipselink.batch", "v.texts")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    @Override
    public void add(CommitmentVersion version) {
        em.persist(version);
    }

    @Override
    public List<CommitmentSignature> signatures() {
        return em.createQuery(
                        "select s from CommitmentSignature s join fetch s.version order by s.signedOn desc, s.id desc",
                        CommitmentSignature.class)
                .getResultList();
    }

    @Override
    public List<CommitmentSignature> signatures(Collection<PartnerId> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from CommitmentSignature s join fetch s.version where s.partner in :partners"
                                        + " order by s.signedOn desc, s.id desc",
                                CommitmentSignature.class)
                        .setParameter("partners", partners)
                        .getResultList();
    }

    @Override
    public List<CommitmentSignature> signatures(PartnerId partner) {
        return em.createQuery(
                        "select s from CommitmentSignature s where s.partner = :partner order by s.signedOn desc, s.id"
                                + " desc",
                        CommitmentSignature.class)
                .setParameter("partner", partner)
                .getResultList();
    }

    @Override
    public Optional<CommitmentSignature> findByFormKey(Digest formKey) {
        return em.createQuery(
                        "select s from CommitmentSignature s where s.formKey = :formKey", CommitmentSignature.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isSigned(CommitmentId id) {
        return !em.createQuery("select s.id from CommitmentSignature s where s.version.id = :id", Object.class)
                .setParameter("id", id.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<CommitmentSignature> signedBefore(LocalDate day, int limit) {
        return em.createQuery(
                        "select s from CommitmentSignature s where s.signedOn < :day order by s.signedOn, s.id",
                        CommitmentSignature.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(CommitmentSignature signature) {
        em.persist(signature);
    }

    @Override
    public void remove(CommitmentSignature signature) {
        em.remove(signature);
    }
}
