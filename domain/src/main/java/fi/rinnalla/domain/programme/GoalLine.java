package fi.rinnalla.domain.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is aimed for, in words, and as a number where one can be given.
 *
 * @param indicator the code of what counts it; none where nothing does
 * @param target in the indicator's own terms: a share lies between nothing and one. Always there where it is counted
 * @param first from when on it is counted
 * @param by when it is to be reached
 */
public record GoalLine(
        String words, Optional<String> indicator, Optional<BigDecimal> target, LocalDate first, LocalDate by) {
    public static final int LONGEST_WORDS = 300;
    /** So many decimals a target has, so that a share in per cent may have two. */
    static final int PLACES = 4;

    public GoalLine {
        if (by.isBefore(first)) {
            throw new IllegalArgumentException("a goal is reached after it is set");
        }
        if (indicator.isPresent() && target.isEmpty()) {
            throw new IllegalArgumentException("what is counted is counted towards something");
        }
        if (target.filter(it -> it.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("nobody aims below nothing");
        }
        target = target.map(it -> it.setScale(PLACES));
    }
}
