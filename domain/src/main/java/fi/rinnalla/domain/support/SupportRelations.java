package fi.rinnalla.domain.support;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.After;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who walks together here, and that somebody did. */
public interface SupportRelations {
    Optional<SupportRelation> find(RelationId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<SupportRelation> hold(RelationId id);

    /** The one that runs about this request. */
    Optional<SupportRelation> running(RequestId request);

    /**
     * What is seen of all that run, the oldest first: days and numbers, in one question however many there are.
     *
     * @param since meetings and messages before that day are as if they had not been; see {@link WalkSigns#tellingSince}
     */
    List<WatchedRelation> watched(LocalDate since);

    /** The same of these, as far as they run, with all meetings and messages. */
    List<WatchedRelation> watched(Collection<RelationId> these);

    /** Those with these ids, in no order. */
    List<SupportRelation> these(Collection<RelationId> ids);

    /** Those that run and are with that worker, the oldest first. */
    List<SupportRelation> carriedBy(StaffId worker);

    /** Those that have ended, the newest first. */
    List<SupportRelation> ended(Optional<After> after, int limit);

    /** A partner's own: those that run, and those that ended on that day or later. */
    List<SupportRelation> of(PartnerId partner, LocalDate endedSince);

    /** Those that run although their request has gone, and those that ended before the day and still name somebody. */
    List<SupportRelation> outlived(LocalDate endedBefore, int limit);

    void add(SupportRelation relation);
}
