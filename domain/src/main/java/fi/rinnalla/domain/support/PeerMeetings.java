package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.Digest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The meetings that were noted with one tap. */
public interface PeerMeetings {
    Optional<PeerMeeting> find(UUID id);

    Optional<PeerMeeting> findByFormKey(Digest formKey);

    /** The newest first. */
    List<PeerMeeting> of(RelationId relation, int limit);

    void add(PeerMeeting meeting);

    void remove(PeerMeeting meeting);
}
