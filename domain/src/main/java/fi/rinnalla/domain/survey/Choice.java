package fi.rinnalla.domain.survey;

import java.util.Optional;

/**
 * One of the answers to a question.
 *
 * @param code what is kept of it
 * @param words empty for a step of a scale, and for a range, which is said in every language by itself
 */
public record Choice(String code, Wording words, Optional<Band> band) {
    public Choice {
        Codes.check(code);
    }

    public static Choice of(String code, Wording words) {
        return new Choice(code, words, Optional.empty());
    }

    public static Choice of(String code, Band band) {
        return new Choice(code, Wording.NONE, Optional.of(band));
    }

    public static Choice step(int step) {
        return new Choice(Integer.toString(step), Wording.NONE, Optional.empty());
    }
}
