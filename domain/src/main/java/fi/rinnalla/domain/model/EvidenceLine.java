package fi.rinnalla.domain.model;

import fi.rinnalla.domain.shared.Language;

/**
 * One reason to think that a model helps.
 *
 * @param language in which it is said
 * @param source where it can be read; empty where it is written down nowhere
 */
public record EvidenceLine(EvidenceKind kind, Language language, String sentence, String source, int year) {
    public static final int LONGEST_SENTENCE = 400;
    public static final int LONGEST_SOURCE = 200;
    public static final int FIRST_YEAR = 1950;
}
