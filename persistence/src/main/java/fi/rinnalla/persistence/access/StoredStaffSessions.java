package fi.rinnalla.persistence.access;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.access.StaffSession;
import fi.rinnalla.domain.access.StaffSessions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

@Dependent
public class StoredStaffSessions extends StoredSessions<StaffSession> implements StaffSessions {
    @Inject
    public StoredStaffSessions(EntityManager em) {
        super(em, StaffSession.class);
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
}
