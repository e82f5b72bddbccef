package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.PayList;
import fi.rinnalla.domain.partner.PayListId;
import fi.rinnalla.domain.partner.PayLists;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.persistence.shared.Turn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class StoredPayLists implements PayLists {
    private final EntityManager em;

    @Inject
    public StoredPayLists(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<PayList> find(PayListId id) {
        return Optional.ofNullable(em.find(PayList.class, id.value()));
    }

    @Override
    public Optional<PayList> hold(PayListId id) {
        return Optional.ofNullable(em.find(PayList.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<PayList> findByFormKey(Digest formKey) {
        return em.createQuery("select p from PayList p where p.formKey = :formKey", PayList.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public int holdNextNumber() {
        Turn.await(em, "pay list");
        return em.createQuery("select coalesce(max(p.number), 0) + 1 from PayList p", Integer.class)
                .getSingleResult();
    }

    @Override
    public List<PayList> newest(int below, int most) {
        return em.createQuery("select p from PayList p where p.number < :below order by p.number desc", PayList.class)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<PayListId, Integer> claims(Collection<PayListId> lists) {
        return lists.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select e.list.id, count(e) from PayListEntry e where e.list.id in :lists group by e.list.id",
                                Object[].class)
                        .setParameter(
                                "lists", lists.stream().map(PayListId::value).toList())
                        .getResultStream()
                        .collect(
                                Collectors.toMap(it -> new PayListId((UUID) it[0]), it -> ((Number) it[1]).intValue()));
    }

    /**
     * Claims and their lines come first, with one question each: an entry then finds its claim here, and does not ask for it by
     * itself.
     */
    @Override
    public Optional<PayList> whole(PayListId id) {
        em.createQuery(
                        "select c from FeeClaim c where c.id in"
                                + " (select e.claim.id from PayListEntry e where e.list.id = :id)",
                        FeeClaim.class)
                .setParameter("id", id.value())
                .setHint("eclipselink.batch", "c.lines")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
        return find(id);
    }

    /** At once, so that the claims' entries are refused here where anybody was faster. */
    @Override
    public void add(PayList list) {
        em.persist(list);
        em.flush();
    }

    @Override
    public int forgetClosedBefore(LocalDate day) {
        return em.createNativeQuery("delete from app.pay_list where closed_on < ?1")
                .setParameter(1, day)
                .executeUpdate();
    }
}
