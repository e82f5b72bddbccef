package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.UndoTime;
import fi.rinnalla.domain.presence.Visit;
import fi.rinnalla.domain.presence.VisitDetails;
import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.presence.Visits;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes back the mark made last, or adds to it what the visit was about, for as long as the time to undo lasts. When it was made
 * is told by whoever asks: no table knows it.
 */
@UseCase
@MayBeDoneBy(Permission.TALLY_VISITS)
public class AmendingAVisit {
    private final Visits visits;
    private final Clock clock;

    @Inject
    public AmendingAVisit(Visits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** What kind of mark it is. */
    public VisitKind kindOf(VisitId id) {
        return found(id).kind();
    }

    /** What was added to it so far. */
    public VisitDetails detailsOf(VisitId id) {
        return found(id).details();
    }

    /** @return false where it is too late */
    public boolean undo(VisitId id, Optional<Instant> made) {
        return inTime(made, () -> found(id).undo());
    }

    /** @return false where it is too late */
    public boolean describe(VisitId id, VisitDetails details, Optional<Instant> made) {
        return inTime(made, () -> found(id).describe(details));
    }

    private boolean inTime(Optional<Instant> made, Runnable amend) {
        var inTime = made.filter(it -> UndoTime.holds(it, clock.instant())).isPresent();
        if (inTime) {
            amend.run();
        }
        return inTime;
    }

    private Visit found(VisitId id) {
        return visits.find(id).orElseThrow(() -> new NotFound(id));
    }
}
