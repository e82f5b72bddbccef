package fi.rinnalla.services.measure;

import static java.util.stream.Collectors.toSet;

import fi.rinnalla.domain.presence.CallCount;
import fi.rinnalla.domain.presence.Calls;
import fi.rinnalla.domain.presence.DetailCount;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.presence.VisitCount;
import fi.rinnalla.domain.presence.Visits;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.survey.measure.AskedAt;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The visits to a programme's own places and the calls to its own lines, those closed for good included. */
@Dependent
public class Encounters {
    private final Visits visits;
    private final Places places;
    private final Calls calls;
    private final PhoneLines lines;

    @Inject
    public Encounters(Visits visits, Places places, Calls calls, PhoneLines lines) {
        this.visits = visits;
        this.places = places;
        this.calls = calls;
        this.lines = lines;
    }

    public List<VisitCount> visits(ProgrammeId programme, LocalDate first, LocalDate last) {
        var ours = places(programme);
        return visits.counts(first, last).stream()
                .filter(it -> ours.contains(it.place()))
                .toList();
    }

    public List<DetailCount> details(ProgrammeId programme, LocalDate first, LocalDate last) {
        var ours = places(programme);
        return visits.details(first, last).stream()
                .filter(it -> ours.contains(it.place()))
                .toList();
    }

    public List<CallCount> calls(ProgrammeId programme, LocalDate first, LocalDate last) {
        var ours = lines(programme);
        return calls.counts(first, last).stream()
                .filter(it -> ours.contains(it.line()))
                .toList();
    }

    /** Where the programme may be told how it went. */
    public Set<AskedAt> doors(ProgrammeId programme) {
        var ours = new HashSet<AskedAt>();
        places(programme).forEach(it -> ours.add(AskedAt.of(DoorId.of(it))));
        lines(programme).forEach(it -> ours.add(AskedAt.of(DoorId.of(it))));
        ours.add(AskedAt.groupsOf(programme));
        ours.add(AskedAt.eventsOf(programme));
        return ours;
    }

    private Set<PlaceId> places(ProgrammeId programme) {
        return places.all().stream()
                .filter(it -> it.programme().equals(programme))
                .map(Place::id)
                .collect(toSet());
    }

    private Set<LineId> lines(ProgrammeId programme) {
        return lines.all().stream()
                .filter(it -> it.programme().equals(programme))
                .map(PhoneLine::id)
                .collect(toSet());
    }
}
