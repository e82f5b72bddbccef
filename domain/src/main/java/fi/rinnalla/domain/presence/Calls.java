package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The log of the phone lines. */
public interface Calls {
    Optional<Call> find(CallId id);

    Optional<Call> byForm(Digest formKey);

    void add(Call call);

    /** Keeps the line for this transaction, so that copies of a form come one after another. */
    void hold(LineId line);

    /** The newest day before this one with anything that counts, be it only missed calls. */
    Optional<LocalDate> lastDayBefore(LineId line, LocalDate day);

    /** Those that count, in the order of the day. */
    List<Call> on(LineId line, LocalDate day);

    /** Those that count, by what was written down of them. */
    List<CallCount> counts(LocalDate first, LocalDate last);
}
