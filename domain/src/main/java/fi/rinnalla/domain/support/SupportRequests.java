package fi.rinnalla.domain.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
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

    /** Those in which it is that turn: of open ones whoever has waited longest first, of ended ones the newest. */
    Slice<SupportRequest> page(RequestTurn turn, Optional<After> after, int limit);

    /** How many wait for us. */
    int waiting();

    /** Of those how many nobody has read by the day that was promised. */
    int late(LocalDate today);

    /** Those that ended before the one day, and those nobody has touched since the other. */
    List<SupportRequest> outlived(LocalDate ended, LocalDate untouched, int limit);

    void add(SupportRequest request);

    void remove(SupportRequest request);
}
