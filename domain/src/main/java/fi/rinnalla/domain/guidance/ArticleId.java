package fi.rinnalla.domain.guidance;

import java.util.Objects;
import java.util.UUID;

/** Which article. */
public record ArticleId(UUID value) {
    public ArticleId {
        Objects.requireNonNull(value);
    }
}
