package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.access.StaffSession;
import fi.rinnalla.domain.access.StaffSessions;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredStaffSessions implements StaffSessions {
    private final EntityManager em;

    @Inject
    public StoredStaffSessions(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<StaffSession> findByToken(Digest token) {
        return em.createQuery("select s from StaffSession s where s.token = :token", StaffSession.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(StaffSession session) {
        em.persist(session);
    }

    @Override
    public List<StaffSession> of(StaffId account) {
        return em.createQuery(
                        "select s from StaffSession s where s.account = :account order by s.createdAt desc",
                        StaffSession.class)
                .setParameter("account", account)
                .getResultList();
    }

    @Override
    public int endAllOf(StaffId account, Instant now) {
        return em.createQuery(
                        "update StaffSession s set s.endedAt = :now where s.account = :account and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    @Override
    public int removeBegunBefore(Instant moment) {
        return em.createQuery("delete from StaffSession s where s.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
