package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Visit;
import fi.rinnalla.domain.presence.VisitDetails;
import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.presence.Visits;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Takes back the mark made last, or adds to it what the visit was about. */
@UseCase
@MayBeDoneBy(Permission.TALLY_VISITS)
public class AmendingAVisit {
    private final Visits visits;

    @Inject
    public AmendingAVisit(Visits visits) {
        this.visits = visits;
    }

    /** What kind of mark it is. */
    public VisitKind kindOf(VisitId id) {
        return found(id).kind();
    }

    public void undo(VisitId id) {
        found(id).undo();
    }

    public void describe(VisitId id, VisitDetails details) {
        found(id).describe(details);
    }

    private Visit found(VisitId id) {
        return visits.find(id).orElseThrow(() -> new NotFound(id));
    }
}
