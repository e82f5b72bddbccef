package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;

/** A public text that answers a search, the better the higher its score. */
public record Found(String slug, Language language, String title, String lead, Review review, double score) {}
