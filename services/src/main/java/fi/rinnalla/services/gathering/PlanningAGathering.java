package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans an event or a group: a draft that only staff see until it is published. One form is one plan. */
@UseCase
@MayBeDoneBy(Permission.RUN_GATHERINGS)
public class PlanningAGathering {
    private final Gatherings gatherings;
    private final Places places;
    private final Programmes programmes;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public PlanningAGathering(
            Gatherings gatherings, Places places, Programmes programmes, Auditing auditing, Clock clock) {
        this.gatherings = gatherings;
        this.places = places;
        this.programmes = programmes;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Where people can meet. */
    public List<PlaceChoice> places() {
        var today = today();
        return places.all().stream()
                .map(it -> new PlaceChoice(it.code(), it.name(), !it.standsOn(today)))
                .toList();
    }

    public GatheringId plan(Plan plan) {
        return gatherings.findByFormKey(plan.formKey()).map(Gathering::id).orElseGet(() -> make(plan));
    }

    private GatheringId make(Plan plan) {
        var place = plan.place().flatMap(places::findByCode);
        var id = new GatheringId(newId());
        var gathering = Gathering.planned(
                id,
                plan.formKey(),
                place.map(Place::programme).orElseGet(this::programme),
                plan.kind(),
                plan.way(),
                place.map(Place::id),
                plan.seats());
        plan.spotSeats().ifPresent(gathering::roomHolds);
        gathering.isSpokenIn(plan.spoken());
        if (plan.asksAtStart()) {
            gathering.askAtTheStart(true);
        }
        if (plan.closes()) {
            gathering.closeAfterTheFirst(true);
        }
        gathering.isLedBy(plan.leaders());
        plan.told().forEach((language, told) -> gathering.wording().tell(newId(), language, told));
        plan.meetings().forEach(meeting -> gathering.timetable().meets(new SessionId(newId()), meeting));
        gatherings.add(gathering);
        auditing.note(AuditAct.PLANNED_GATHERING, id.value());
        return id;
    }

    /** Of several, the newest that runs. */
    private ProgrammeId programme() {
        var today = today();
        var all = programmes.all();
        return all.stream()
                .filter(it -> it.runsOn(today))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Programme::id)
                .orElseThrow(() -> new IllegalStateException("this organisation has no programme"));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private UUID newId() {
        return Uuid7.at(clock.instant());
    }

    /** @param closed for good, so that nobody plans there unawares */
    public record PlaceChoice(String code, String name, boolean closed) {}
}
