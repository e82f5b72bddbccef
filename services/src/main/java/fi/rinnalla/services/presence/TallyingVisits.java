package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.presence.TallyDays;
import fi.rinnalla.domain.presence.Visit;
import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.presence.Visits;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Marks that somebody came: once for each form and kind. No line of the audit trail is written, for it would hold the very
 * moment that the mark does not. A day that has been closed takes marks all the same: what comes late is not lost.
 */
@UseCase
@MayBeDoneBy(Permission.TALLY_VISITS)
public class TallyingVisits {
    private final Visits visits;
    private final Places places;
    private final Clock clock;

    @Inject
    public TallyingVisits(Visits visits, Places places, Clock clock) {
        this.visits = visits;
        this.places = places;
        this.clock = clock;
    }

    /** As a device kept it while it had no network; empty also where it is no mark at all. */
    public Optional<VisitId> tapKept(String code, Optional<LocalDate> day, Optional<VisitKind> kind, String form) {
        return day.flatMap(then -> kind.flatMap(it -> tap(code, then, it, form)));
    }

    /**
     * Empty where nothing can be tallied for that day.
     *
     * @param form what the form is known by; another kind from the same form is another visit
     */
    public Optional<VisitId> tap(String code, LocalDate day, VisitKind kind, String form) {
        var place = places.findByCode(code).map(Place::id).orElseThrow(() -> new NotFound(code));
        if (!TallyDays.hold(day, Helsinki.day(clock.instant()))) {
            return Optional.empty();
        }
        var mark = Visit.of(VisitId.random(), place, day, kind, Digest.of(form + " " + kind));
        return Optional.of(visits.addOnce(mark).id());
    }
}
