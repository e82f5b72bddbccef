package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Meetings of this organisation's development groups. Tens a year, not thousands. */
public interface GroupMeetings {
    Optional<GroupMeeting> find(GroupMeetingId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<GroupMeeting> hold(GroupMeetingId id);

    Optional<GroupMeeting> findByFormKey(Digest formKey);

    /** The newest day first. */
    List<GroupMeeting> of(DevelopmentGroupId group, int limit);

    /** Neither held nor let be, from that day on until this one, the next first. */
    List<GroupMeeting> aheadBetween(LocalDate from, LocalDate until);

    /** Before that day, and nobody has said how many were there; or held, and the minutes wait for approval. */
    List<GroupMeeting> unfinishedBefore(LocalDate day);

    /** Before that day, with words that members left. */
    List<GroupMeeting> withWordsBefore(LocalDate day, int limit);

    void add(GroupMeeting meeting);
}
