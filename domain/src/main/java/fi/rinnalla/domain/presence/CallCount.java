package fi.rinnalla.domain.presence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * So many calls to a line on a day of which the same was written down.
 *
 * @param logged empty of those nobody answered
 */
public record CallCount(LineId line, LocalDate day, Optional<LoggedCall> logged, int n) {
    public boolean missed() {
        return logged.isEmpty();
    }
}
