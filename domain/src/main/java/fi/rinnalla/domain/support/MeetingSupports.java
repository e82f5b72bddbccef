package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.Digest;
import java.util.Optional;

/** The meetings somebody comes along to. They go with their request. */
public interface MeetingSupports {
    /** The one that is ahead, or else the last one there was. */
    Optional<MeetingSupport> latest(RequestId request);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<MeetingSupport> holdLatest(RequestId request);

    Optional<MeetingSupport> findByFormKey(Digest formKey);

    void add(MeetingSupport meeting);
}
