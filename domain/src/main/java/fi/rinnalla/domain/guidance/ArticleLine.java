package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;

/** One published text, for lists. */
public record ArticleLine(
        String slug,
        PathStep step,
        int position,
        Language language,
        String county,
        String title,
        String lead,
        Review review) {}
