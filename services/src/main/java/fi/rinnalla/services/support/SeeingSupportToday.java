package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.IndividualRow;
import fi.rinnalla.domain.support.IndividualSupports;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Says on the first page of the day which single parents are met today. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingSupportToday {
    private final IndividualSupports supports;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingSupportToday(IndividualSupports supports, Caller caller, Clock clock) {
        this.supports = supports;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever may not read requests. */
    public List<IndividualRow> today() {
        return caller.may(Permission.CARRY_REQUESTS) ? supports.on(Helsinki.day(clock.instant())) : List.of();
    }
}
