package fi.rinnalla.services.model;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.model.Model;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.ModelShelf;
import fi.rinnalla.domain.model.Models;
import fi.rinnalla.domain.model.OfferedModel;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other organisations of the house offer. */
@UseCase
@MayBeDoneBy(Permission.READ_MODELS)
public class SeeingOfferedModels {
    private final Models models;
    private final ModelShelf shelf;
    private final Caller caller;

    @Inject
    public SeeingOfferedModels(Models models, ModelShelf shelf, Caller caller) {
        this.models = models;
        this.shelf = shelf;
        this.caller = caller;
    }

    /** @param copy of ours, where there is one */
    public record Offered(OfferedModel it, Optional<ModelId> copy, boolean mayCopy) {}

    public List<Offered> all() {
        return shelf.ofOthers().stream().map(this::offered).toList();
    }

    public Offered one(UUID id) {
        return shelf.find(id).map(this::offered).orElseThrow(() -> new NotFound(id));
    }

    private Offered offered(OfferedModel it) {
        return new Offered(it, models.copyOf(it.id()).map(Model::id), caller.may(Permission.KEEP_MODELS));
    }
}
