package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.shared.Sealed;
import java.util.Optional;

/**
 * What one side thought of it afterwards: three closed answers and a few words.
 *
 * @param arrangements whether they worked
 * @param met whether it met what was hoped for, or, for a partner, whether they were met as an equal
 * @param again whether they would do it again
 * @param words closed; empty where nothing was written
 */
public record Saying(Judgement arrangements, Judgement met, Judgement again, Optional<Sealed> words) {
    public static final int LONGEST = 300;

    @Override
    public String toString() {
        return "Saying";
    }
}
