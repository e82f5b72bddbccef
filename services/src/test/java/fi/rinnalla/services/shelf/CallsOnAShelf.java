package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.presence.Call;
import fi.rinnalla.domain.presence.CallCount;
import fi.rinnalla.domain.presence.CallId;
import fi.rinnalla.domain.presence.Calls;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The log of the lines, in memory. */
public final class CallsOnAShelf implements Calls {
    private final List<Call> all = new ArrayList<>();

    @Override
    public Optional<Call> find(CallId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Call> byForm(Digest formKey) {
        return all.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
    }

    @Override
    public void add(Call call) {
        all.add(call);
    }

    @Override
    public void hold(LineId line) {}

    @Override
    public Optional<LocalDate> lastDayBefore(LineId line, LocalDate day) {
        return counted()
                .filter(it -> it.line().equals(line) && it.day().isBefore(day))
                .map(Call::day)
                .max(Comparator.naturalOrder());
    }

    @Override
    public List<Call> on(LineId line, LocalDate day) {
        return counted()
                .filter(it -> it.line().equals(line) && it.day().equals(day))
                .toList();
    }

    @Override
    public List<CallCount> counts(LocalDate first, LocalDate last) {
        return counted()
                .filter(it -> !it.day().isBefore(first) && !it.day().isAfter(last))
                .map(it -> new CallCount(it.line(), it.day(), it.logged(), 1))
                .toList();
    }

    private Stream<Call> counted() {
        return all.stream().filter(it -> !it.isUndone());
    }
}
