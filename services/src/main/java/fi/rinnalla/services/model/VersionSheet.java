package fi.rinnalla.services.model;

import fi.rinnalla.domain.model.ModelVersion;
import fi.rinnalla.domain.model.Passport;
import java.time.LocalDate;
import java.util.Optional;

/** One version of a model. A draft has no day from which it holds. */
public record VersionSheet(int number, Optional<LocalDate> inForceOn, String whatChanged, Passport passport) {
    static VersionSheet of(ModelVersion it) {
        return new VersionSheet(it.number(), it.inForceOn(), it.whatChanged(), it.passport());
    }

    public boolean isDraft() {
        return inForceOn.isEmpty();
    }
}
