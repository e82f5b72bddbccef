package fi.rinnalla.domain.survey;

import java.util.Objects;
import java.util.UUID;

/** Which survey. */
public record SurveyId(UUID value) {
    public SurveyId {
        Objects.requireNonNull(value);
    }
}
