package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Ways to meetings without an account. */
public interface MeetingLinks {
    Optional<MeetingLink> coded(Digest code);

    Optional<MeetingLink> of(GroupMeetingId meeting, GroupMemberId member);

    List<MeetingLink> of(GroupMeetingId meeting);

    List<MeetingLink> of(GroupMemberId member);

    /** Whose last day lies before that one. */
    List<MeetingLink> expiredBefore(LocalDate day, int limit);

    void add(MeetingLink link);

    void remove(MeetingLink link);
}
