package fi.rinnalla.persistence.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.GroupMeeting;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetings;
import fi.rinnalla.domain.codevelopment.group.MeetingState;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredGroupMeetings implements GroupMeetings {
    private final EntityManager em;

    @Inject
    public StoredGroupMeetings(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<GroupMeeting> find(GroupMeetingId id) {
        return Optional.ofNullable(em.find(GroupMeeting.class, id.value()));
    }

    @Override
    public Optional<GroupMeeting> hold(GroupMeetingId id) {
        return Optional.ofNullable(em.find(GroupMeeting.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<GroupMeeting> findByFormKey(Digest formKey) {
        return query("where it.formKey = :formKey")
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<GroupMeeting> of(DevelopmentGroupId group, int limit) {
        return query("where it.group = :group order by it.day desc, it.id desc")
                .setParameter("group", group)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<GroupMeeting> aheadBetween(LocalDate from, LocalDate until) {
        return query("where it.state in :ahead and it.day >= :from and it.day <= :until order by it.day, it.id")
                .setParameter("ahead", List.of(MeetingState.PLANNED, MeetingState.CALLED))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    @Override
    public List<GroupMeeting> unfinishedBefore(LocalDate day) {
        return query("where it.state <> :cancelled and it.approvedOn is null and it.day < :day order by it.day, it.id")
                .setParameter("cancelled", MeetingState.CANCELLED)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<GroupMeeting> withWordsBefore(LocalDate day, int limit) {
        return em.createQuery(
                        "select distinct it.meeting from MeetingRemark it where it.meeting.day < :day",
                        GroupMeeting.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(GroupMeeting meeting) {
        em.persist(meeting);
    }

    private TypedQuery<GroupMeeting> query(String rest) {
        return em.createQuery("select it from GroupMeeting it " + rest, GroupMeeting.class);
    }
}
