package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.partner.BesideId;
import fi.rinnalla.domain.partner.WorkKind;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What was noted with a tap and what the partner logged of the same day is one meeting. */
    @Override
    public Map<RelationId, Met> met(Collection<RelationId> relations) {
        return relations.isEmpty()
                ? Map.of()
                : Stream.concat(noted(relations), logged(relations))
                        .collect(Collectors.groupingBy(it -> it.relation, Collectors.mapping(it -> it.day, toMet())));
    }

    private Stream<Day> noted(Collection<RelationId> relations) {
        return em.createQuery(
                        "select m.relation, m.heldOn from PeerMeeting m where m.relation in :relations", Object[].class)
                .setParameter("relations", relations)
                .getResultStream()
                .map(it -> new Day((RelationId) it[0], (LocalDate) it[1]));
    }

    private Stream<Day> logged(Collection<RelationId> relations) {
        return em.createQuery(
                        "select w.beside, w.day from LoggedWork w where w.beside in :relations and w.kind in :kinds",
                        Object[].class)
                .setParameter(
                        "relations",
                        relations.stream().map(it -> new BesideId(it.value())).toList())
                .setParameter("kinds", WorkKind.WITH_ONE_PARENT)
                .getResultStream()
                .map(it -> new Day(new RelationId(((BesideId) it[0]).value()), (LocalDate) it[1]));
    }

    private static Collector<LocalDate, ?, Met> toMet() {
        return Collectors.collectingAndThen(
                Collectors.toCollection(TreeSet::new), days -> new Met(days.size(), Optional.of(days.last())));
    }

    private record Day(RelationId relation, LocalDate day) {}

    @Override
    @SuppressWarnings("unchecked")
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        var days = (List<Object>) em.createNativeQuery("""
                        select held_on from (
                            select relation_id, held_on from app.peer_meeting
                            union
                            select r.id, w.done_on from app.logged_work w
                                join app.support_relation r on r.tenant_id = w.tenant_id and r.id = w.beside_id
                                where w.kind in ('MEETING', 'CALL', 'ONLINE')) met
                        where held_on between ?1 and ?2""")
                .setParameter(1, first)
                .setParameter(2, last)
                .getResultList();
        return days.stream().map(Days::of).toList();
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
