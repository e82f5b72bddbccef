package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What partners have asked to be paid for. */
public interface FeeClaims {
    Optional<FeeClaim> find(FeeClaimId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<FeeClaim> hold(FeeClaimId id);

    Optional<FeeClaim> findByFormKey(Digest formKey);

    /** The newest first, so many at most. */
    List<FeeClaim> of(PartnerId partner, int most);

    /** With their lines, the oldest first. */
    Slice<FeeClaim> in(ClaimState state, Optional<After> after, int most);

    /** How many; not those of that partner. */
    int count(ClaimState state, Optional<PartnerId> butNotOf);

    /** What of a partner's log has been asked for or given, and is not free again. */
    Set<Taken> taken(PartnerId partner);

    /** Lines of what was done between these days and is, or is to become, money. */
    List<FeeLine> moneyOf(PartnerId partner, LocalDate first, LocalDate last);

    /** What mends that line, and how often it was mended. */
    List<FeeLine> correctionsOf(FeeLineId line);

    void add(FeeClaim claim);

    void remove(FeeClaim claim);

    /** Every claim that was sent before that day. Returns how many went. */
    int forgetSentBefore(LocalDate day);
}
