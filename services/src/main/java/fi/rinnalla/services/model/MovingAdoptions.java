package fi.rinnalla.services.model;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.model.Adoption;
import fi.rinnalla.domain.model.AdoptionId;
import fi.rinnalla.domain.model.AdoptionMove;
import fi.rinnalla.domain.model.Adoptions;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.Models;
import fi.rinnalla.domain.model.MoveOutcome;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Counties take a model into use, from stage to stage. */
@UseCase
@MayBeDoneBy(Permission.KEEP_MODELS)
public class MovingAdoptions {
    private final Models models;
    private final Adoptions adoptions;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public MovingAdoptions(Models models, Adoptions adoptions, Auditing auditing, Clock clock) {
        this.models = models;
        this.adoptions = adoptions;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Asked before a form is judged. */
    public void mayMove(ModelId id) {
        models.find(id).orElseThrow(() -> new NotFound(id));
    }

    /** A county's first step begins its way. The model is held, so that no county begins twice. */
    public MoveOutcome move(ModelId id, County county, Digest form, AdoptionMove move) {
        var model = models.hold(id).orElseThrow(() -> new NotFound(id));
        var known = adoptions.of(model.id(), county);
        var adoption = known.orElseGet(() -> Adoption.of(new AdoptionId(Uuid7.at(clock.instant())), id, county));
        var outcome = adoption.move(form, move, today());
        if (outcome instanceof MoveOutcome.Moved) {
            if (known.isEmpty()) {
                adoptions.add(adoption);
            }
            auditing.note(AuditAct.MOVED_ADOPTION, adoption.id().value());
        }
        return outcome;
    }

    /** It was looked at: when again. Returns whether there is anything to look at. */
    public boolean lookAgain(ModelId id, County county, Optional<LocalDate> day) {
        models.hold(id).orElseThrow(() -> new NotFound(id));
        var adoption = adoptions.of(id, county).orElseThrow(() -> new NotFound(id));
        var changed = adoption.lookAgain(day, today());
        if (changed) {
            auditing.note(AuditAct.MOVED_ADOPTION, adoption.id().value());
        }
        return changed;
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
