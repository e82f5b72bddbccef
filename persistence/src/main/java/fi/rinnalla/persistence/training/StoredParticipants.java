package fi.rinnalla.persistence.training;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.Participant;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.Participants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@Dependent
public class StoredParticipants implements Participants {
    private final EntityManager em;

    @Inject
    public StoredParticipants(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Participant> find(ParticipantId id) {
        return Optional.ofNullable(em.find(Participant.class, id.value()));
    }

    @Override
    public Optional<Participant> hold(ParticipantId id) {
        return Optional.ofNullable(em.find(Participant.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Participant> findByFormKey(Digest formKey) {
        return em.createQuery("select p from Participant p where p.formKey = :formKey", Participant.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Participant> of(CardId card) {
        return em.createQuery(
                        "select p from Participant p where p.card = :card order by p.joinedOn, p.id", Participant.class)
                .setParameter("card", card)
                .getResultList();
    }

    @Override
    public List<Participant> in(CohortId cohort) {
        return em.createQuery(
                        "select p from Participant p where p.cohort = :cohort order by p.joinedOn, p.id",
                        Participant.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    @Override
    public Map<CohortId, Integer> counts() {
        return em.createQuery(
                        "select p.cohort, count(p) from Participant p where p.outcome <> :stopped group by p.cohort",
                        Object[].class)
                .setParameter("stopped", Outcome.STOPPED)
                .getResultStream()
                .collect(Collectors.toMap(it -> (CohortId) it[0], it -> ((Number) it[1]).intValue()));
    }

    @Override
    public List<Participant> endedBefore(LocalDate day, int limit) {
        return em.createQuery(
                        "select p from Participant p, Cohort c where p.called is not null and c.endsOn < :day"
                                + " and c.id = p.cohort order by p.joinedOn, p.id",
                        Participant.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(Participant participant) {
        em.persist(participant);
    }

    @Override
    public void remove(Participant participant) {
        em.remove(participant);
    }
}
