package fi.rinnalla.domain.programme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * For what something that was counted or heard was used.
 *
 * @param about which figure or feedback, in words
 * @param indicator the code of the figure, where it is one of those that are counted
 * @param done what was done with it
 */
public record UseLine(LocalDate day, String about, Optional<String> indicator, String done) {
    public static final int LONGEST_ABOUT = 200;
    public static final int LONGEST_DONE = 1000;
}
