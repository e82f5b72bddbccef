package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** This organisation's assignments. */
public interface Assignments {
    Optional<Assignment> find(AssignmentId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<Assignment> hold(AssignmentId id);

    Optional<Assignment> findByFormKey(Digest formKey);

    /** To which assignment an offer belongs. */
    Optional<AssignmentId> offered(OfferId offer);

    /** On that card, the oldest first. */
    List<Assignment> of(CardId card);

    /** Of which something was offered to that partner, the newest first. */
    List<Assignment> offeredTo(PartnerId partner, int limit);

    /** The newest first. */
    Slice<Assignment> page(AssignmentFilter filter, Optional<After> after, int limit);

    /** What is seen of all that are still to come, and of how many just that; in one question. */
    Map<Ahead, Integer> ahead();

    /** How many that are still to come each partner has said yes to or is asked about; whoever has none is left out. */
    Map<PartnerId, Integer> loads();

    /** Those with words in them that nobody has touched since before that day. */
    List<Assignment> outlived(LocalDate day, int limit);

    void add(Assignment assignment);
}
