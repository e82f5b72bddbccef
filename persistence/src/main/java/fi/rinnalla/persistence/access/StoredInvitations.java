package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.Invitation;
import fi.rinnalla.domain.access.InvitationId;
import fi.rinnalla.domain.access.Invitations;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredInvitations implements Invitations {
    private final EntityManager em;

    @Inject
    public StoredInvitations(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Invitation> findByToken(Digest token) {
        return byToken(token).getResultStream().findFirst();
    }

    @Override
    public Optional<Invitation> holdByToken(Digest token) {
        return byToken(token)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Invitation> find(InvitationId id) {
        return Optional.ofNullable(em.find(Invitation.class, id.value()));
    }

    @Override
    public Optional<Invitation> with(Digest form) {
        return em.createQuery("select i from Invitation i where i.form = :form", Invitation.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Invitation> all() {
        return em.createQuery("select i from Invitation i order by i.madeAt desc, i.id", Invitation.class)
                .getResultList();
    }

    @Override
    public List<Invitation> withSecret() {
        return em.createQuery("select i from Invitation i where i.key is not null", Invitation.class)
                .getResultList();
    }

    @Override
    public void add(Invitation invitation) {
        em.persist(invitation);
    }

    @Override
    public int removeMadeBefore(Instant moment) {
        return em.createQuery("delete from Invitation i where i.madeAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private TypedQuery<Invitation> byToken(Digest token) {
        return em.createQuery("select i from Invitation i where i.token = :token", Invitation.class)
                .setParameter("token", token);
    }
}
