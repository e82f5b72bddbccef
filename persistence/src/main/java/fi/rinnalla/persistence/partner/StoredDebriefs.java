package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.partner.Debrief;
import fi.rinnalla.domain.partner.DebriefId;
import fi.rinnalla.domain.partner.Debriefs;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Slice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    public Slice<Debrief> open(Optional<After> after, int limit) {
        var question = em.createQuery(
                        "select d from Debrief d where d.doneOn is null"
                                + after.map(it -> " and d.dueOn >= :day and (d.dueOn > :day or d.id > :id)")
                                        .orElse("")
                                + " order by d.dueOn, d.id",
                        Debrief.class)
                .setMaxResults(limit + 1);
        after.ifPresent(it -> question.setParameter("day", it.day()).setParameter("id", it.id()));
        return Slice.of(
                question.getResultList(),
                limit,
                it -> new After(it.dueOn(), it.id().value()));
    }

    @Override
    public List<LocalDate> due() {
        return em.createQuery("select d.dueOn from Debrief d where d.doneOn is null order by d.dueOn", LocalDate.class)
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
    public List<Debrief> doneSince(LocalDate day) {
        return em.createQuery(
                        "select d from Debrief d where d.doneOn >= :day order by d.doneOn desc, d.id", Debrief.class)
                .setParameter("day", day)
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
