package fi.rinnalla.services.model;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.model.Model;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.ModelShelf;
import fi.rinnalla.domain.model.Models;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/**
 * An administrator decides which models others are offered, version by version: one that comes into force later is not offered before
 * somebody has decided so.
 */
@UseCase
@MayBeDoneBy(Permission.OFFER_MODELS)
public class OfferingModels {
    private final Models models;
    private final ModelShelf shelf;
    private final Auditing auditing;

    @Inject
    public OfferingModels(Models models, ModelShelf shelf, Auditing auditing) {
        this.models = models;
        this.shelf = shelf;
        this.auditing = auditing;
    }

    /** Puts what is in force on the shelf. Returns whether it could be: a draft cannot, and neither can a copy. */
    public boolean offer(ModelId id) {
        var may = held(id).mayBeOffered();
        if (may) {
            shelf.put(id);
            auditing.note(AuditAct.OFFERED_MODEL, id.value());
        }
        return may;
    }

    /** Copies that others have taken stay theirs. */
    public void withdraw(ModelId id) {
        held(id);
        if (shelf.holds(id).isPresent()) {
            shelf.take(id);
            auditing.note(AuditAct.TOOK_MODEL_BACK, id.value());
        }
    }

    private Model held(ModelId id) {
        return models.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
