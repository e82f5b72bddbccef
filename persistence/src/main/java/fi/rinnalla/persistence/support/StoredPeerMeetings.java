package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Meetings;
import fi.rinnalla.domain.support.Met;
import fi.rinnalla.domain.support.PeerMeeting;
import fi.rinnalla.domain.support.PeerMeetings;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.persistence.shared.Days;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class StoredPeerMeetings implements PeerMeetings, Meetings {
    /**
     * The one place that says what a meeting is: what was noted with a tap and what the partner logged of the same day and pair is
     * one meeting.
     */
    private static final String MET = """
            (select relation_id, held_on from app.peer_meeting
              union
             select r.id, w.done_on from app.logged_work w
               join app.support_relation r on r.tenant_id = w.tenant_id and r.id = w.beside_id
              where w.beside_id is not null and w.kind in ('MEETING', 'CALL', 'ONLINE')) met""";

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
    @SuppressWarnings("unchecked")
    public Map<RelationId, Met> met(Collection<RelationId> relations) {
        if (relations.isEmpty()) {
            return Map.of();
        }
        var ids = relations.stream().map(it -> it.value().toString()).collect(Collectors.joining(","));
        var rows = (List<Object[]>) em.createNativeQuery("select relation_id, count(*), max(held_on) from " + MET
                        + " where relation_id = any (cast(string_to_array(?1, ',') as uuid[])) group by relation_id")
                .setParameter(1, ids)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        it -> new RelationId((UUID) it[0]),
                        it -> new Met(((Number) it[1]).intValue(), Optional.of(Days.of(it[2])))));
    }

    /** Fetched by day with how many there were: a quarter has some ninety days, and may have thousands of meetings. */
    @Override
    @SuppressWarnings("unchecked")
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        var days = (List<Object[]>) em.createNativeQuery("select held_on, count(*) from " + MET
                        + " where held_on between ?1 and ?2 group by held_on order by held_on")
                .setParameter(1, first)
                .setParameter(2, last)
                .getResultList();
        return days.stream()
                .flatMap(it -> Collections.nCopies(((Number) it[1]).intValue(), Days.of(it[0])).stream())
                .toList();
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
