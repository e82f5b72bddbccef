package fi.rinnalla.services.model;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.model.Model;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.Models;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** An administrator says which version of a model everybody may read on the organisation's own page. */
@UseCase
@MayBeDoneBy(Permission.OFFER_MODELS)
public class PublishingModels {
    private final Models models;
    private final Auditing auditing;

    @Inject
    public PublishingModels(Models models, Auditing auditing) {
        this.models = models;
        this.auditing = auditing;
    }

    /** Returns whether it could be: a draft cannot, and neither can a copy. */
    public boolean publish(ModelId id) {
        var done = held(id).publish();
        if (done) {
            auditing.note(AuditAct.PUBLISHED_MODEL, id.value());
        }
        return done;
    }

    public void takeOff(ModelId id) {
        if (held(id).takeOffPublicPage()) {
            auditing.note(AuditAct.UNPUBLISHED_MODEL, id.value());
        }
    }

    private Model held(ModelId id) {
        return models.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
