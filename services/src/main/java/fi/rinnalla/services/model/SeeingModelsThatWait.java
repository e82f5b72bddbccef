package fi.rinnalla.services.model;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.model.Adoptions;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says on the first page of the day in how many counties a model was to be looked at before today. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingModelsThatWait {
    private final Adoptions adoptions;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingModelsThatWait(Adoptions adoptions, Caller caller, Clock clock) {
        this.adoptions = adoptions;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing for whoever keeps none. */
    public int waiting() {
        return caller.may(Permission.KEEP_MODELS) ? adoptions.pastBefore(Helsinki.day(clock.instant())) : 0;
    }
}
