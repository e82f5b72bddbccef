package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.measure.CallFigures;
import fi.rinnalla.domain.presence.Call;
import fi.rinnalla.domain.presence.Calls;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.presence.LineSheet.LineDay;
import fi.rinnalla.services.presence.LineSheet.LineName;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows a phone line's day, and its last one before: what whoever answers next wants to know. */
@UseCase
@MayBeDoneBy(Permission.LOG_CALLS)
public class SeeingTheLine {
    private final Calls calls;
    private final PhoneLines lines;
    private final Programmes programmes;
    private final Clock clock;

    @Inject
    public SeeingTheLine(Calls calls, PhoneLines lines, Programmes programmes, Clock clock) {
        this.calls = calls;
        this.lines = lines;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The line that was asked for, else the first that stands; empty where the organisation has none. */
    public Optional<LineSheet> of(Optional<LineId> wanted) {
        var all = lines.all();
        return all.stream()
                .filter(it -> wanted.filter(it.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().filter(it -> it.standsOn(today())).findFirst())
                .or(() -> all.stream().findFirst())
                .map(it -> sheet(all, it));
    }

    private LineSheet sheet(List<PhoneLine> all, PhoneLine line) {
        var now = Helsinki.at(clock.instant());
        var today = now.toLocalDate();
        return new LineSheet(
                all.stream().map(this::name).toList(),
                name(line),
                TimeBand.of(now.toLocalTime()),
                programmes.find(line.programme()).map(Programme::county).orElse(""),
                day(line, today),
                calls.lastDayBefore(line.id(), today).map(it -> day(line, it)));
    }

    private LineDay day(PhoneLine line, LocalDate day) {
        return new LineDay(
                day,
                CallFigures.of(calls.counts(day, day).stream()
                        .filter(it -> it.line().equals(line.id()))
                        .toList()),
                calls.on(line.id(), day).stream()
                        .map(Call::logged)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private LineName name(PhoneLine line) {
        return new LineName(line.id(), line.name(), !line.standsOn(today()));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
