package fi.rinnalla.persistence.partner;

import fi.rinnalla.domain.partner.BesideId;
import fi.rinnalla.domain.partner.LoggedWork;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.partner.LoggedWorks;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Dependent
public class StoredLoggedWorks implements LoggedWorks {
    private final EntityManager em;

    @Inject
    public StoredLoggedWorks(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<LoggedWork> find(LoggedWorkId id) {
        return Optional.ofNullable(em.find(LoggedWork.class, id.value()));
    }

    @Override
    public Optional<LoggedWork> findByFormKey(Digest formKey) {
        return em.createQuery("select w from LoggedWork w where w.formKey = :formKey", LoggedWork.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<LoggedWork> of(PartnerId partner, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select w from LoggedWork w where w.partner = :partner and w.day between :first and :last"
                                + " order by w.day desc, w.id desc",
                        LoggedWork.class)
                .setParameter("partner", partner)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    @Override
    public List<LoggedWork> beside(BesideId beside) {
        return em.createQuery(
                        "select w from LoggedWork w where w.beside = :beside order by w.day desc, w.id desc",
                        LoggedWork.class)
                .setParameter("beside", beside)
                .getResultList();
    }

    @Override
    public Optional<LoggedWork> ofOffer(OfferId offer) {
        return em.createQuery("select w from LoggedWork w where w.offer = :offer", LoggedWork.class)
                .setParameter("offer", offer)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<OfferId> loggedOf(Collection<OfferId> offers) {
        return offers.isEmpty()
                ? Set.of()
                : em.createQuery("select w.offer from LoggedWork w where w.offer in :offers", OfferId.class)
                        .setParameter("offers", offers)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    @Override
    public void add(LoggedWork work) {
        em.persist(work);
    }

    @Override
    public void remove(LoggedWork work) {
        em.remove(work);
    }

    @Override
    public int forgetDoneBefore(LocalDate day) {
        return em.createNativeQuery("delete from app.logged_work w where w.done_on < ?1 and not exists"
                        + " (select from app.fee_line l where l.tenant_id = w.tenant_id and l.work_id = w.id)")
                .setParameter(1, day)
                .executeUpdate();
    }
}
