package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.ExitOutcome;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** Whoever has a seat answers the questions of a moment, once. The answers are added to the tallies and to nothing else. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_SEAT)
public class AnsweringFromASeat {
    private final Gatherings gatherings;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public AnsweringFromASeat(Gatherings gatherings, Caller caller, Clock clock) {
        this.gatherings = gatherings;
        this.caller = caller;
        this.clock = clock;
    }

    public ExitOutcome answer(GatheringId id, Moment moment, ExitAnswers answers) {
        var gathering = gatherings.hold(id).orElseThrow(() -> new NotFound(id));
        return gathering
                .of(caller.card())
                .map(seat -> gathering.questions(moment).answer(seat.id(), answers, clock.instant()))
                .orElse(ExitOutcome.NOT_ASKED);
    }
}
