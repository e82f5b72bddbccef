package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Supervision;
import fi.rinnalla.domain.support.Supervisions;
import fi.rinnalla.persistence.shared.Days;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class StoredSupervisions implements Supervisions {
    private final EntityManager em;

    @Inject
    public StoredSupervisions(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Supervision> find(UUID id) {
        return Optional.ofNullable(em.find(Supervision.class, id));
    }

    @Override
    public List<Supervision> noted(Digest formKey) {
        return em.createQuery("select s from Supervision s where s.formKey = :formKey", Supervision.class)
                .setParameter("formKey", formKey)
                .getResultList();
    }

    @Override
    public List<Supervision> of(PartnerId partner, int limit) {
        return em.createQuery(
                        "select s from Supervision s where s.partner = :partner order by s.heldOn desc, s.id desc",
                        Supervision.class)
                .setParameter("partner", partner)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<PartnerId, LocalDate> last() {
        return em.createQuery("select s.partner, max(s.heldOn) from Supervision s group by s.partner", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(it -> (PartnerId) it[0], it -> Days.of(it[1])));
    }

    @Override
    public void add(Supervision supervision) {
        em.persist(supervision);
    }

    @Override
    public void remove(Supervision supervision) {
        em.remove(supervision);
    }

    @Override
    public int forgetHeldBefore(LocalDate day) {
        return em.createQuery("delete from Supervision s where s.heldOn < :day")
                .setParameter("day", day)
                .executeUpdate();
    }
}
