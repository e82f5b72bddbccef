package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.Session;
import fi.rinnalla.domain.access.Sessions;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** Sessions of one kind, in their own table. */
abstract class StoredSessions<S extends Session> implements Sessions<S> {
    protected final EntityManager em;
    private final Class<S> kind;

    StoredSessions(EntityManager em, Class<S> kind) {
        this.em = em;
        this.kind = kind;
    }

    @Override
    public Optional<S> findByToken(Digest token) {
        return em.createQuery("select s from " + kind.getSimpleName() + " s where s.token = :token", kind)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(S session) {
        em.persist(session);
    }

    @Override
    public int removeBegunBefore(Instant moment) {
        return em.createQuery("delete from " + kind.getSimpleName() + " s where s.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
