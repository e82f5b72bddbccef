package fi.rinnalla.domain.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a programme is.
 *
 * @param area its counties in words, as others are told
 * @param funder empty where nobody is named
 * @param endsOn its last day, where it is known
 * @param continues the project period before it
 */
public record ProgrammeProfile(
        String name,
        Counties counties,
        String area,
        Optional<String> funder,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<ProgrammeId> continues) {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_FUNDER = 100;
}
