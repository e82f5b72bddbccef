package fi.rinnalla.services.guidance;

/**
 * A line of words that cannot be kept as it is.
 *
 * @param number of the line, counted from one, as it stands in the field
 */
public record UnclearLine(int number, Why why) {
    public enum Why {
        /** Words that mean the same are two at least. */
        ONE_WORD,
        TOO_LONG,
        /** This line and those after it. */
        TOO_MANY
    }
}
