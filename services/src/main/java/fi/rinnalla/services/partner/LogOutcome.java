package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.LoggedWorkId;
import java.time.LocalDate;
import java.util.Optional;

/** What became of an entry of the log. */
public sealed interface LogOutcome {
    /** @param calledBy by when somebody calls; empty where nobody was asked to */
    record Logged(LoggedWorkId id, Optional<LocalDate> calledBy) implements LogOutcome {}

    /** What was to be logged is not theirs, not done, or too long ago. */
    record NothingToLog() implements LogOutcome {}

    /** There is one like it; whoever means it says so. */
    record LooksLogged() implements LogOutcome {}
}
