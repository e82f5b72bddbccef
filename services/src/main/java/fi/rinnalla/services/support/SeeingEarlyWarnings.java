package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.support.EarlyWarning;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says on the first page of the day how many relations to look at early, and what for: by the one definition of the list. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingEarlyWarnings {
    private final RelationRows rows;
    private final Caller caller;

    @Inject
    public SeeingEarlyWarnings(RelationRows rows, Caller caller) {
        this.rows = rows;
        this.caller = caller;
    }

    /** Nothing for whoever may not see relations. What warns of nothing is left out. */
    public Map<EarlyWarning, Integer> counts() {
        var counts = new EnumMap<EarlyWarning, Integer>(EarlyWarning.class);
        var running = caller.may(Permission.CARRY_RELATIONS) ? rows.running() : List.<RelationRows.Warned>of();
        running.forEach(it -> it.warnings().forEach(warning -> counts.merge(warning, 1, Integer::sum)));
        return counts;
    }
}
