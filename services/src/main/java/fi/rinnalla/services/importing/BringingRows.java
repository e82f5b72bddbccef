package fi.rinnalla.services.importing;

import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.importing.Brought;
import fi.rinnalla.domain.importing.ImportRow;
import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.ImportRuns;
import fi.rinnalla.domain.importing.ReadRow;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.presence.Call;
import fi.rinnalla.domain.presence.CallId;
import fi.rinnalla.domain.presence.Calls;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.presence.Visit;
import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.domain.presence.Visits;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Uuid7;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes of a row what its room knows: marks of the tally, calls, an event that was held, a partner in the register. */
@Dependent
public class BringingRows {
    private final Visits visits;
    private final Calls calls;
    private final Gatherings gatherings;
    private final Places places;
    private final ExperiencePartners partners;
    private final ImportRuns runs;
    private final Clock clock;

    @Inject
    public BringingRows(
            Visits visits,
            Calls calls,
            Gatherings gatherings,
            Places places,
            ExperiencePartners partners,
            ImportRuns runs,
            Clock clock) {
        this.visits = visits;
        this.calls = calls;
        this.gatherings = gatherings;
        this.places = places;
        this.partners = partners;
        this.runs = runs;
        this.clock = clock;
    }

    /** Returns how many things came of it; none of a row that is not new. */
    int bring(ImportRun run, ReadRow row) {
        return row.content()
                .filter(it -> row.isNew())
                .map(it -> bring(run, row.line(), it))
                .orElse(0);
    }

    private int bring(ImportRun run, int line, Brought it) {
        var form = "import " + run.id().value() + " " + line + " ";
        var things = things(it, form);
        var key = Digest.of(it.key());
        for (var nth = 0; nth < things.size(); nth++) {
            runs.add(ImportRow.of(run.id(), line, key, nth, things.get(nth)));
        }
        return things.size();
    }

    private List<UUID> things(Brought it, String form) {
        if (it instanceof Brought.VisitDay day) {
            return visits(day, form);
        }
        if (it instanceof Brought.CallRow row) {
            return calls(row, form);
        }
        return it instanceof Brought.HeldEvent event
                ? List.of(event(event, form))
                : List.of(partner((Brought.Newcomer) it, form));
    }

    private List<UUID> visits(Brought.VisitDay day, String form) {
        var made = new ArrayList<UUID>();
        day.came().forEach((kind, n) -> {
            for (var nth = 0; nth < n; nth++) {
                var mark = Visit.of(VisitId.random(), day.place(), day.on(), kind, Digest.of(form + kind + nth));
                visits.add(mark);
                made.add(mark.id().value());
            }
        });
        return made;
    }

    private List<UUID> calls(Brought.CallRow row, String form) {
        var made = new ArrayList<UUID>();
        for (var nth = 0; nth < row.answered(); nth++) {
            var logged = row.logged().orElseThrow();
            made.add(added(Call.answered(CallId.random(), row.line(), row.on(), Digest.of(form + nth), logged)));
        }
        for (var nth = 0; nth < row.missed(); nth++) {
            made.add(added(Call.missed(CallId.random(), row.line(), row.on(), Digest.of(form + "missed" + nth))));
        }
        return made;
    }

    private UUID added(Call call) {
        calls.add(call);
        return call.id().value();
    }

    private UUID event(Brought.HeldEvent event, String form) {
        var place = places.find(event.place()).map(Place::programme).orElseThrow();
        var id = new GatheringId(newId());
        var held = Gathering.planned(
                id,
                Digest.of(form),
                place,
                GatheringKind.EVENT,
                Way.PLACE,
                Optional.of(event.place()),
                Optional.empty());
        held.wording().tell(newId(), Language.FI, new Told(event.name(), "", "", "", ""));
        var session = new SessionId(newId());
        held.timetable().meets(session, event.meeting());
        held.timetable().count(session, event.came());
        held.publish();
        gatherings.add(held);
        return id.value();
    }

    private UUID partner(Brought.Newcomer newcomer, String form) {
        var id = new PartnerId(newId());
        partners.add(ExperiencePartner.joining(
                id, newcomer.account(), Digest.of(form), newcomer.profile(), Helsinki.day(clock.instant())));
        return id.value();
    }

    private UUID newId() {
        return Uuid7.at(clock.instant());
    }
}
