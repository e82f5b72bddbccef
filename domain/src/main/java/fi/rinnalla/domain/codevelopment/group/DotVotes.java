package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.shared.Digest;
import java.util.List;
import java.util.Optional;

/** Votes of meetings. */
public interface DotVotes {
    /** Kept until the transaction ends: nobody votes twice, however fast. */
    Optional<DotVote> hold(DotVoteId id);

    Optional<DotVote> findByFormKey(Digest formKey);

    /** In the order they were opened. */
    List<DotVote> of(GroupMeetingId meeting);

    void add(DotVote vote);
}
