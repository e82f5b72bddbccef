package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.guidance.ArticleText;
import fi.rinnalla.domain.guidance.PathStep;
import fi.rinnalla.domain.guidance.Review;
import fi.rinnalla.domain.guidance.TextState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of an article as its editors see it.
 *
 * @param versions of the same text, newest first
 */
public record EditorSheet(
        UUID id,
        String slug,
        PathStep step,
        ArticleText text,
        TextState state,
        Optional<LocalDate> publishOn,
        Review review,
        List<Row> versions) {

    public boolean isNewest() {
        return versions.get(0).id().equals(id);
    }

    public UUID newest() {
        return versions.get(0).id();
    }

    /** One of the versions. */
    public record Row(UUID id, int number, LocalDate writtenOn, TextState state, boolean signed) {}
}
