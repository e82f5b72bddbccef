package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.measure.VisitFigures;
import fi.rinnalla.domain.presence.DayClosing;
import fi.rinnalla.domain.presence.DayClosings;
import fi.rinnalla.domain.presence.DayCosts;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.presence.Presentees;
import fi.rinnalla.domain.presence.TallyDays;
import fi.rinnalla.domain.presence.Visits;
import fi.rinnalla.domain.shared.AuditAct;
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

/** Closes a day at a place with what it cost and who was there, and opens it again. A closed day is not closed twice. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_TALLY)
public class ClosingADay {
    private final DayClosings closings;
    private final Visits visits;
    private final Places places;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ClosingADay(
            DayClosings closings, Visits visits, Places places, Auditing auditing, Caller caller, Clock clock) {
        this.closings = closings;
        this.visits = visits;
        this.places = places;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** @return whether the day is one that can be tallied */
    public boolean close(String code, LocalDate day, DayCosts costs, Presentees there) {
        var place = held(code);
        if (!TallyDays.hold(day, Helsinki.day(clock.instant()))) {
            return false;
        }
        if (closings.of(place, day).isEmpty()) {
            var now = clock.instant();
            var closing =
                    DayClosing.of(Uuid7.at(now), place, day, counted(place, day), costs, there, caller.staff(), now);
            closings.add(closing);
            auditing.note(AuditAct.CLOSED_DAY, closing.id());
        }
        return true;
    }

    public void reopen(String code, LocalDate day) {
        closings.of(held(code), day).ifPresent(it -> {
            it.reopen(caller.staff(), clock.instant());
            auditing.note(AuditAct.REOPENED_DAY, it.id());
        });
    }

    private PlaceId held(String code) {
        var place = places.findByCode(code).map(Place::id).orElseThrow(() -> new NotFound(code));
        visits.hold(place);
        return place;
    }

    private int counted(PlaceId place, LocalDate day) {
        return VisitFigures.of(visits.counts(day, day).stream()
                        .filter(it -> it.place().equals(place))
                        .toList())
                .visits();
    }
}
