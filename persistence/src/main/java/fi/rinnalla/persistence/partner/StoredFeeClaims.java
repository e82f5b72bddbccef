package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.FeeClaimId;
import fi.rinnalla.domain.partner.FeeClaims;
import fi.rinnalla.domain.partner.FeeLine;
import fi.rinnalla.domain.partner.FeeLineId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.Taken;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.persistence.shared.Behind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
public class StoredFeeClaims implements FeeClaims {
    private final EntityManager em;

    @Inject
    public StoredFeeClaims(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<FeeClaim> find(FeeClaimId id) {
        return Optional.ofNullable(em.find(FeeClaim.class, id.value()));
    }

    @Override
    public Optional<FeeClaim> hold(FeeClaimId id) {
        return Optional.ofNullable(em.find(FeeClaim.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<FeeClaim> findByFormKey(Digest formKey) {
        return em.createQuery("select c from FeeClaim c where c.formKey = :formKey", FeeClaim.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<FeeClaim> of(PartnerId partner, int most) {
        return em.createQuery(
                        "select c from FeeClaim c where c.partner = :partner order by c.sentOn desc, c.id desc",
                        FeeClaim.class)
                .setParameter("partner", partner)
                .setHint("eclipselink.batch", "c.lines")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(most)
                .getResultList();
    }

    /** Their lines come with one question more, not with one for each. */
    @Override
    public Slice<FeeClaim> in(ClaimState state, Optional<After> after, int most) {
        var question = em.createQuery(
                        "select c from FeeClaim c where c.state = :state"
                                + after.map(it -> " and c.sentOn >= :day and (c.sentOn > :day or c.id > :id)")
                                        .orElse("")
                                + " order by c.sentOn, c.id",
                        FeeClaim.class)
                .setParameter("state", state)
                .setHint("eclipselink.batch", "c.lines")
                .setHint("eclipselink.batch.type", "IN");
        return Behind.page(
                question, after, most, it -> new After(it.sentOn(), it.id().value()));
    }

    @Override
    public int count(ClaimState state, Optional<PartnerId> butNotOf) {
        var question = em.createQuery(
                        "select count(c) from FeeClaim c where c.state = :state"
                                + butNotOf.map(it -> " and c.partner <> :partner")
                                        .orElse(""),
                        Long.class)
                .setParameter("state", state);
        butNotOf.ifPresent(it -> question.setParameter("partner", it));
        return question.getSingleResult().intValue();
    }

    @Override
    public Set<Taken> taken(PartnerId partner) {
        return em.createQuery(
                        "select l from FeeLine l where l.claim.partner = :partner and l.work is not null",
                        FeeLine.class)
                .setParameter("partner", partner)
                .getResultStream()
                .map(it -> new Taken(it.work().orElseThrow(), it.about()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<FeeLine> moneyOf(PartnerId partner, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select l from FeeLine l where l.claim.partner = :partner and l.claim.state in :money"
                                + " and l.day between :first and :last",
                        FeeLine.class)
                .setParameter("partner", partner)
                .setParameter("money", ClaimState.MONEY)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    @Override
    public List<FeeLine> correctionsOf(FeeLineId line) {
        return em.createQuery("select l from FeeLine l where l.corrects = :line", FeeLine.class)
                .setParameter("line", line)
                .getResultList();
    }

    @Override
    public void add(FeeClaim claim) {
        em.persist(claim);
    }

    @Override
    public void remove(FeeClaim claim) {
        em.remove(claim);
    }

    /** One that still stands on a list goes with the list. */
    @Override
    public int forgetSentBefore(LocalDate day) {
        return em.createNativeQuery("delete from app.fee_claim c where c.sent_on < ?1 and not exists"
                        + " (select from app.pay_list_entry e where e.tenant_id = c.tenant_id and e.claim_id = c.id)")
                .setParameter(1, day)
                .executeUpdate();
    }
}
