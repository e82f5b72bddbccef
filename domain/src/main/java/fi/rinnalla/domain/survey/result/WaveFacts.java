package fi.rinnalla.domain.survey.result;

import java.time.LocalDate;

/**
 * What is known of an earlier wave.
 *
 * @param name as it is spoken of
 * @param source where the file came from
 * @param collectedOn the last day on which it was answered
 */
public record WaveFacts(String name, String source, LocalDate collectedOn) {
    public static final int LONGEST = 120;

    public WaveFacts {
        name = name.strip();
        source = source.strip();
        if (name.isEmpty() || name.length() > LONGEST || source.isEmpty() || source.length() > LONGEST) {
            throw new IllegalArgumentException("a name and a source");
        }
    }
}
