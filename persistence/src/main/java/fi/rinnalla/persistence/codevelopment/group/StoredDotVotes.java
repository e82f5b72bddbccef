package fi.rinnalla.persistence.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.DotVote;
import fi.rinnalla.domain.codevelopment.group.DotVoteId;
import fi.rinnalla.domain.codevelopment.group.DotVotes;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredDotVotes implements DotVotes {
    private final EntityManager em;

    @Inject
    public StoredDotVotes(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<DotVote> hold(DotVoteId id) {
        return Optional.ofNullable(em.find(DotVote.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<DotVote> findByFormKey(Digest formKey) {
        return query("where it.formKey = :formKey")
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<DotVote> of(GroupMeetingId meeting) {
        return query("where it.meeting = :meeting order by it.id")
                .setParameter("meeting", meeting)
                .getResultList();
    }

    @Override
    public void add(DotVote vote) {
        em.persist(vote);
    }

    private TypedQuery<DotVote> query(String rest) {
        return em.createQuery("select it from DotVote it " + rest, DotVote.class);
    }
}
