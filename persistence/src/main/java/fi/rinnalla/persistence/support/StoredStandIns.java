package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.StandIn;
import fi.rinnalla.domain.support.StandInId;
import fi.rinnalla.domain.support.StandIns;
import fi.rinnalla.persistence.shared.Turn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredStandIns implements StandIns {
    private final EntityManager em;

    @Inject
    public StoredStandIns(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<StandIn> find(StandInId id) {
        return Optional.ofNullable(em.find(StandIn.class, id.value()));
    }

    @Override
    public Optional<StandIn> findByFormKey(Digest formKey) {
        return em.createQuery("select s from StandIn s where s.formKey = :formKey", StandIn.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<StandIn> endingFrom(LocalDate day) {
        return em.createQuery("select s from StandIn s where s.lastOn >= :day order by s.lastOn, s.id", StandIn.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void hold() {
        Turn.await(em, "stand-in");
    }

    @Override
    public void add(StandIn standIn) {
        em.persist(standIn);
    }

    @Override
    public void remove(StandIn standIn) {
        em.remove(standIn);
    }

    @Override
    public int forgetEndedBefore(LocalDate day) {
        return em.createQuery("delete from StandIn s where s.lastOn < :day")
                .setParameter("day", day)
                .executeUpdate();
    }
}
