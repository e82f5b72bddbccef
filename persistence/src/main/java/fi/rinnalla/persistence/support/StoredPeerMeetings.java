package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Meetings;
import fi.rinnalla.domain.support.Met;
import fi.rinnalla.domain.support.PeerMeeting;
import fi.rinnalla.domain.support.PeerMeetings;
import fi.rinnalla.domain.support.RelationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class StoredPeerMeetings implements PeerMeetings, Meetings {
    private final EntityManager em;

    @Inject
    public StoredPeerMeetings(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<PeerMeeting> find(UUID id) {
        return Optional.ofNullable(em.find(PeerMeeting.class, id));
    }

    @Override
    public Optional<PeerMeeting> findByFormKey(Digest formKey) {
        return em.createQuery("select m from PeerMeeting m where m.formKey = :formKey", PeerMeeting.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PeerMeeting> of(RelationId relation, int limit) {
        return em.createQuery(
                        "select m from PeerMeeting m where m.relation = :relation order by m.heldOn desc, m.id desc",
                        PeerMeeting.class)
                .setParameter("relation", relation)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<RelationId, Met> met(Collection<RelationId> relations) {
        return relations.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select m.relation, count(m), max(m.heldOn) from PeerMeeting m"
                                        + " where m.relation in :relations group by m.relation",
                                Object[].class)
                        .setParameter("relations", relations)
                        .getResultStream()
                        .collect(Collectors.toMap(it -> (RelationId) it[0], StoredPeerMeetings::met));
    }

    private static Met met(Object[] column) {
        return new Met(((Number) column[1]).intValue(), Optional.of((LocalDate) column[2]));
    }

    @Override
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select m.heldOn from PeerMeeting m where m.heldOn between :first and :last", LocalDate.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    @Override
    public void add(PeerMeeting meeting) {
        em.persist(meeting);
    }

    @Override
    public void remove(PeerMeeting meeting) {
        em.remove(meeting);
    }
}
