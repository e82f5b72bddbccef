package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.Digest;
import java.util.Optional;

/** The coachings of an organisation. They go with their request. */
public interface Coachings {
    /** The one that runs, or else the last one there was. */
    Optional<Coaching> latest(RequestId request);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<Coaching> holdLatest(RequestId request);

    Optional<Coaching> findByFormKey(Digest formKey);

    void add(Coaching coaching);
}
