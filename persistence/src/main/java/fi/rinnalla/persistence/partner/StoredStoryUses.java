package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.partner.StoryUses;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredStoryUses implements StoryUses {
    private final EntityManager em;

    @Inject
    public StoredStoryUses(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<StoryUse> find(StoryUseId id) {
        return Optional.ofNullable(em.find(StoryUse.class, id.value()));
    }

    @Override
    public Optional<StoryUse> hold(StoryUseId id) {
        return Optional.ofNullable(em.find(StoryUse.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<StoryUse> findByFormKey(Digest formKey) {
        return em.createQuery("select u from StoryUse u where u.formKey = :formKey", StoryUse.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<StoryUse> of(PartnerId partner) {
        return em.createQuery(
                        "select u from StoryUse u where u.partner = :partner order by u.until, u.id", StoryUse.class)
                .setParameter("partner", partner)
                .getResultList();
    }

    @Override
    public List<StoryUse> shared() {
        return em.createQuery("select u from StoryUse u where u.shared = true order by u.until, u.id", StoryUse.class)
                .getResultList();
    }

    @Override
    public List<StoryUse> outlived(LocalDate ended, LocalDate removed, int limit) {
        return em.createQuery(
                        "select u from StoryUse u where (u.shared = false and (u.until < :ended or u.withdrawnOn <"
                                + " :ended)) or u.removedOn < :removed order by u.until, u.id",
                        StoryUse.class)
                .setParameter("ended", ended)
                .setParameter("removed", removed)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(StoryUse use) {
        em.persist(use);
    }

    @Override
    public void remove(StoryUse use) {
        em.remove(use);
    }
}
