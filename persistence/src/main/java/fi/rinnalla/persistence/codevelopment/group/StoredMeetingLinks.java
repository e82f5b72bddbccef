package fi.rinnalla.persistence.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import fi.rinnalla.domain.codevelopment.group.MeetingLink;
import fi.rinnalla.domain.codevelopment.group.MeetingLinks;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredMeetingLinks implements MeetingLinks {
    private final EntityManager em;

    @Inject
    public StoredMeetingLinks(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<MeetingLink> coded(Digest code) {
        return query("where it.code = :code")
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<MeetingLink> of(GroupMeetingId meeting, GroupMemberId member) {
        return query("where it.meeting = :meeting and it.member = :member")
                .setParameter("meeting", meeting)
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<MeetingLink> of(GroupMeetingId meeting) {
        return query("where it.meeting = :meeting")
                .setParameter("meeting", meeting)
                .getResultList();
    }

    @Override
    public List<MeetingLink> of(GroupMemberId member) {
        return query("where it.member = :member").setParameter("member", member).getResultList();
    }

    @Override
    public List<MeetingLink> expiredBefore(LocalDate day, int limit) {
        return query("where it.expiresOn < :day order by it.expiresOn, it.id")
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(MeetingLink link) {
        em.persist(link);
    }

    @Override
    public void remove(MeetingLink link) {
        em.remove(link);
    }

    private TypedQuery<MeetingLink> query(String rest) {
        return em.createQuery("select it from MeetingLink it " + rest, MeetingLink.class);
    }
}
