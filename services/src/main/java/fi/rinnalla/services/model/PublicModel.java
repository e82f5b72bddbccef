package fi.rinnalla.services.model;

import fi.rinnalla.domain.model.Model;
import fi.rinnalla.domain.model.ModelId;
import java.util.Optional;

/** A model as everybody may read it: the version that somebody has said yes to. */
public record PublicModel(ModelId id, VersionSheet version) {
    static Optional<PublicModel> of(Model it) {
        return it.published().map(version -> new PublicModel(it.id(), VersionSheet.of(version)));
    }
}
