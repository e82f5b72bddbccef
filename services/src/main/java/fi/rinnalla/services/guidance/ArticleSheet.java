package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.guidance.ArticleText;
import fi.rinnalla.domain.guidance.ArticleVersion;
import fi.rinnalla.domain.guidance.PathStep;
import fi.rinnalla.domain.guidance.Review;
import java.time.LocalDate;
import java.util.List;

/**
 * An article as a reader sees it.
 *
 * @param counties what is different in some counties, each in the language nearest to the reader's
 */
public record ArticleSheet(String slug, PathStep step, Part common, List<Part> counties) {

    static Part part(ArticleVersion version, LocalDate today) {
        return new Part(version.text(), version.review(), version.review().isDueOn(today));
    }

    /** @param due unsigned, or signed too long ago */
    public record Part(ArticleText text, Review review, boolean due) {}
}
