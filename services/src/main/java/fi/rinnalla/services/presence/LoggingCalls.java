package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Call;
import fi.rinnalla.domain.presence.CallId;
import fi.rinnalla.domain.presence.Calls;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.UndoTime;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes down today's calls: once for each form, however often it is sent. As with visits nothing goes into the audit trail,
 * which would hold the moment that the log leaves out.
 */
@UseCase
@MayBeDoneBy(Permission.LOG_CALLS)
public class LoggingCalls {
    private final Calls calls;
    private final PhoneLines lines;
    private final Clock clock;

    @Inject
    public LoggingCalls(Calls calls, PhoneLines lines, Clock clock) {
        this.calls = calls;
        this.lines = lines;
        this.clock = clock;
    }

    public CallId answered(LineId line, Digest form, LoggedCall logged) {
        return once(line, form, today -> Call.answered(CallId.random(), line, today, form, logged));
    }

    /** Nobody could answer. */
    public CallId missed(LineId line, Digest form) {
        return once(line, form, today -> Call.missed(CallId.random(), line, today, form));
    }

    /**
     * @param made when it was written down, as told by whoever asks: no table knows it
     * @return false where it is too late
     */
    public boolean undo(CallId id, Optional<Instant> made) {
        var inTime = made.filter(it -> UndoTime.holds(it, clock.instant())).isPresent();
        if (inTime) {
            calls.find(id).orElseThrow(() -> new NotFound(id)).undo();
        }
        return inTime;
    }

    /** What was written down; empty of a missed one. */
    public Optional<LoggedCall> logged(CallId id) {
        return calls.find(id).orElseThrow(() -> new NotFound(id)).logged();
    }

    private CallId once(LineId line, Digest form, Function<LocalDate, Call> make) {
        lines.find(line).orElseThrow(() -> new NotFound(line));
        calls.hold(line);
        return calls.byForm(form)
                .orElseGet(() -> {
                    var call = make.apply(Helsinki.day(clock.instant()));
                    calls.add(call);
                    return call;
                })
                .id();
    }
}
