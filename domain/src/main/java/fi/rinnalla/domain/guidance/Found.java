package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;

/**
 * Something public that answers a search, the better the higher its score.
 *
 * @param slug how it is called in its address
 * @param lead its first words; Markdown where its kind is written so
 */
public record Found(
        FoundKind kind, String slug, Language language, String title, String lead, Review review, double score) {}
