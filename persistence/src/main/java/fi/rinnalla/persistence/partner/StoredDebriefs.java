package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.partner.Debrief;
import fi.rinnalla.domain.partner.DebriefId;
import fi.rinnalla.domain.partner.Debriefs;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.After;
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

@Dependent
public class StoredDebriefs implements Debriefs {
    private final EntityManager em;

    @Inject
    public StoredDebriefs(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Debrief> hold(DebriefId id) {
        return Optional.ofNullable(em.find(Debrief.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Slice<Debrief> open(Set<Role> by, Optional<After> after, int limit) {
        if (by.isEmpty()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        var question = em.createQuery(
                        "select d from Debrief d where d.doneOn is null and d.byRole in :by"
                                + after.map(it -> " and d.dueOn >= :day and (d.dueOn > :day or d.id > :id)")
                                        .orElse("")
                                + " order by d.dueOn, d.id",
                        Debrief.class)
                .setParameter("by", by);
        return Behind.page(
                question, after, limit, it -> new After(it.dueOn(), it.id().value()));
    }

    @Override
    public List<LocalDate> due(Set<Role> by) {
        return by.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d.dueOn from Debrief d where d.doneOn is null and d.byRole in :by order by d.dueOn",
                                LocalDate.class)
                        .setParameter("by", by)
                        .getResultList();
    }

    @Override
    public Optional<Debrief> openOf(PartnerId partner) {
        return em.createQuery(
                        "select d from Debrief d where d.partner = :partner and d.doneOn is null order by d.dueOn",
                        Debrief.class)
                .setParameter("partner", partner)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Debrief> openOf(PartnerId partner, Role by) {
        return em.createQuery(
                        "select d from Debrief d where d.partner = :partner and d.byRole = :by and d.doneOn is null"
                                + " order by d.dueOn",
                        Debrief.class)
                .setParameter("partner", partner)
                .setParameter("by", by)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Debrief> doneSince(LocalDate day, Set<Role> by) {
        return by.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from Debrief d where d.doneOn >= :day and d.byRole in :roles"
                                        + " order by d.doneOn desc, d.id",
                                Debrief.class)
                        .setParameter("day", day)
                        .setParameter("roles", by)
                        .getResultList();
    }

    @Override
    public void add(Debrief debrief) {
        em.persist(debrief);
    }

    @Override
    public int forgetDoneBefore(LocalDate day) {
        return em.createQuery("delete from Debrief d where d.doneOn < :day")
                .setParameter("day", day)
                .executeUpdate();
    }
}
