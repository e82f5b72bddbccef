package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.measure.VisitFigures;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.presence.TallyDays;
import fi.rinnalla.domain.presence.VisitCorrection;
import fi.rinnalla.domain.presence.VisitCorrection.Correcting;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.presence.Visits;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * Sets a day's figures, for those who tally on paper and for what was tapped wrongly. The marks stay; beside them stands who
 * set the figure, when, and from what to what.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_TALLY)
public class CorrectingADay {
    private final Visits visits;
    private final Places places;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public CorrectingADay(Visits visits, Places places, Auditing auditing, Caller caller, Clock clock) {
        this.visits = visits;
        this.places = places;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Kinds that are not given stay as they are. The same form corrects once.
     *
     * @return whether the day is one that can be tallied
     */
    public boolean correct(String code, LocalDate day, Map<VisitKind, Integer> wanted, Digest form) {
        var place = places.findByCode(code).map(Place::id).orElseThrow(() -> new NotFound(code));
        if (!TallyDays.hold(day, Helsinki.day(clock.instant()))) {
            return false;
        }
        visits.hold(place);
        if (!visits.hasCorrected(form)) {
            var by = new Correcting(caller.staff(), clock.instant(), form);
            var counted = counted(place, day);
            var changed = wanted.entrySet().stream()
                    .filter(it -> counted.of(it.getKey()) != it.getValue())
                    .map(it -> correction(place, day, it.getKey(), counted.of(it.getKey()), it.getValue(), by))
                    .toList();
            changed.forEach(visits::add);
            changed.stream().findFirst().ifPresent(it -> auditing.note(AuditAct.CORRECTED_VISITS, it.id()));
        }
        return true;
    }

    private VisitCorrection correction(
            PlaceId place, LocalDate day, VisitKind kind, int before, int after, Correcting by) {
        return VisitCorrection.of(Uuid7.at(clock.instant()), place, day, kind, before, after, by);
    }

    private VisitFigures counted(PlaceId place, LocalDate day) {
        return VisitFigures.of(visits.counts(day, day).stream()
                .filter(it -> it.place().equals(place))
                .toList());
    }
}
