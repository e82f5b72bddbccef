package fi.rinnalla.domain.story;

import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the organisation has published itself. */
public interface OwnPublications {
    Optional<OwnPublication> find(OwnPublicationId id);

    /** Kept until the transaction ends. */
    Optional<OwnPublication> hold(OwnPublicationId id);

    Optional<OwnPublication> findByFormKey(Digest formKey);

    void add(OwnPublication publication);

    /** The newest year first; {@code After} holds its first day. */
    Slice<OwnPublication> all(Optional<After> after, int limit);

    /** What may be shown on that day, the newest year first. */
    Slice<OwnPublication> shown(LocalDate today, Optional<PublicationKind> kind, Optional<After> after, int limit);

    List<OwnPublication> endingBetween(LocalDate first, LocalDate last);
}
