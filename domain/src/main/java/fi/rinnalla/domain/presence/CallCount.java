package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Chosen;
import java.time.LocalDate;
import java.util.Set;

/** So many calls of a kind to a line on a day: missed, or answered with this given. */
public record CallCount(LineId line, LocalDate day, boolean missed, Set<Guidance> given, int n) {
    public static CallCount of(LineId line, LocalDate day, boolean missed, String given, int n) {
        return new CallCount(line, day, missed, Chosen.in(Guidance.class, given), n);
    }
}
