package fi.rinnalla.domain.survey;

import java.util.Objects;
import java.util.UUID;

/** Which version of a survey. */
public record SurveyVersionId(UUID value) {
    public SurveyVersionId {
        Objects.requireNonNull(value);
    }
}
