package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.After;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of relations.
 *
 * @param of how many pages there are of those that run
 * @param next where the next page of those that ended begins
 * @param workers by what names those at work know each other
 */
public record RelationList(
        List<RelationRow> rows, int page, int of, Optional<After> next, Map<StaffId, String> workers) {

    /** Which of them somebody wants to see. */
    public enum Which {
        RUNNING,
        WARNED,
        MINE,
        ENDED
    }
}
