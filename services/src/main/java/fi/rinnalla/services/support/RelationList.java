package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.StaffId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of relations.
 *
 * @param next where the next page begins, as it travels in an address; empty on the last
 * @param workers by what names those at work know each other
 */
public record RelationList(List<RelationRow> rows, Optional<String> next, Map<StaffId, String> workers) {

    /** Which of them somebody wants to see. */
    public enum Which {
        RUNNING,
        WARNED,
        MINE,
        ENDED
    }
}
