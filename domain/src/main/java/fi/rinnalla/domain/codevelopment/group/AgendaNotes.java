package fi.rinnalla.domain.codevelopment.group;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What came of one point.
 *
 * @param words what was said, by nobody
 * @param next what is done next; may be empty
 * @param nextOn by when
 */
public record AgendaNotes(String words, String next, Optional<LocalDate> nextOn) {
    public static final int LONGEST_WORDS = 4000;
    public static final int LONGEST_NEXT = 300;

    public AgendaNotes {
        words = words.strip();
        next = next.strip();
        if (words.length() > LONGEST_WORDS || next.length() > LONGEST_NEXT) {
            throw new IllegalArgumentException("in fewer words");
        }
    }

    public static AgendaNotes none() {
        return new AgendaNotes("", "", Optional.empty());
    }

    public boolean isEmpty() {
        return words.isEmpty() && next.isEmpty();
    }
}
