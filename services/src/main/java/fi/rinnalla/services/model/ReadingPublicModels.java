package fi.rinnalla.services.model;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.Models;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/** The models that an organisation shows to everybody. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class ReadingPublicModels {
    private final Models models;

    @Inject
    public ReadingPublicModels(Models models) {
        this.models = models;
    }

    /** By their names. */
    public List<PublicModel> all(Language reader) {
        var byName = Collator.getInstance(reader.locale());
        return models.published().stream()
                .flatMap(it -> PublicModel.of(it).stream())
                .sorted(Comparator.comparing(it -> it.version().passport().name(reader), byName))
                .toList();
    }

    /** @throws NotFound also where there is such a model and nobody has said that everybody may read it */
    public PublicModel one(ModelId id) {
        return models.find(id).flatMap(PublicModel::of).orElseThrow(() -> new NotFound(id));
    }
}
