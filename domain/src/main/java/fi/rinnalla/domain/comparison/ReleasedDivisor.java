package fi.rinnalla.domain.comparison;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;

/**
 * One frozen number by which others may divide.
 *
 * @param parts whole, as its divisor says; nothing where there was none when the quarter was closed
 */
public record ReleasedDivisor(ProgrammeId programme, Quarter quarter, Divisor divisor, long parts) {
    public ReleasedDivisor {
        if (parts < 0) {
            throw new IllegalArgumentException("nobody is open for less than nothing");
        }
    }
}
