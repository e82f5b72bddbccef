package fi.rinnalla.domain.support;

import fi.rinnalla.domain.access.StaffId;
import java.util.Optional;

/**
 * One that runs, with what is seen of it.
 *
 * @param carriedBy the worker whose turn it is; empty where it is nobody's yet
 */
public record WatchedRelation(RelationId id, Optional<StaffId> carriedBy, WalkSigns signs) {}
