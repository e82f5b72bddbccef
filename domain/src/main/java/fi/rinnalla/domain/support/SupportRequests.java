package fi.rinnalla.domain.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** This organisation's requests. */
public interface SupportRequests {
    Optional<SupportRequest> find(RequestId id);

    /** Kept until the transaction ends. */
    Optional<SupportRequest> hold(RequestId id);

    Optional<SupportRequest> findByFormKey(Digest formKey);

    /** On that card, the oldest first. */
    List<SupportRequest> of(CardId card);

    /** Those that go on, whoever has waited longest first. */
    List<SupportRequest> open(int limit);

    /** Those that have ended, the newest first. */
    List<SupportRequest> ended(int limit);

    /** Those that ended before the one day, and those nobody has touched since the other. */
    List<SupportRequest> outlived(LocalDate ended, LocalDate untouched, int limit);

    void add(SupportRequest request);

    void remove(SupportRequest request);
}
